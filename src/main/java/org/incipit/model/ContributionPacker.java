package org.incipit.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.incipit.model.Anchors.Anchor;
import org.incipit.model.Contribution.Counts;
import org.incipit.model.Correction.Change;
import org.incipit.model.Correction.Piece;
import org.incipit.model.Findings.Searched;
import org.incipit.model.Findings.UnitStart;
import org.incipit.source.Shelf.Shelved;

/**
 * Packs what documents tell, all but what their front matter says, and reads it again. Entries that several documents name are held
 * once. May be used by several threads.
 */
public final class ContributionPacker {

    private final Map<EntryRef, EntryRef> entries = new ConcurrentHashMap<>();

    /** Whether all places of what a document tells are in its own files, so that it can be packed. */
    public static boolean fits(Contribution told, OwnFiles files) {
        return told.linking().links().stream().map(OutgoingLink::where).allMatch(files::have);
    }

    /** Packs what a document tells. */
    public static void pack(Contribution told, OwnFiles files, Packed to) {
        Counts counts = told.counts();
        to.number(counts.words()).number(counts.units());
        to.number(counts.editorNotes()).number(counts.translatorNotes()).number(counts.authorNotes());
        told.mentions().pack(to);
        to.each(told.history().versions(), ContributionPacker::pack);
        to.each(told.history().revisions(), ContributionPacker::pack);
        pack(told.findings(), to);
        Linking linking = told.linking();
        to.text(linking.address()).each(new TreeSet<>(linking.anchors()), (id, out) -> out.text(id));
        to.each(linking.links(), (link, out) -> files.pack(link.where(), out.text(link.target())));
        to.each(new TreeSet<>(linking.named()), ContributionPacker::pack);
    }

    /**
     * Reads what {@link #pack} wrote.
     *
     * @param all what is read from, laid aside: what grows with the length of the text stays there
     * @param source the document
     */
    public Contribution unpack(Unpacked from, Shelved all, DocumentSource source, OwnFiles files) {
        Counts counts = new Counts(from.number(), from.number(), from.number(), from.number(), from.number());
        Mentions mentions = Mentions.unpack(from, all, this::entry);
        History history = new History(from.each(ContributionPacker::release), from.each(ContributionPacker::revision));
        Findings findings = findings(from, all);
        Linking linking = new Linking(
                from.text(),
                Linking.shared(from.each(Unpacked::text)),
                from.each(link -> new OutgoingLink(link.text(), files.unpack(link))),
                Set.copyOf(from.each(this::entry)));
        return new Contribution(source.slug(), source.metadata(), counts, mentions, history, findings, linking);
    }

    static void pack(EntryRef entry, Packed to) {
        to.number(entry.kind().ordinal()).text(entry.id());
    }

    private EntryRef entry(Unpacked from) {
        EntryRef read = new EntryRef(one(EntryKind.values(), from), from.text());
        return entries.computeIfAbsent(read, same -> same);
    }

    static void pack(Optional<Anchor> unit, Packed to) {
        to.text(unit.map(Anchor::id).orElse(""));
        unit.ifPresent(anchor -> to.number(anchor.since()).each(anchor.others(), (id, out) -> out.text(id)));
    }

    static Optional<Anchor> anchor(Unpacked from) {
        String id = from.text();
        return id.isEmpty() ? Optional.empty() : Optional.of(new Anchor(id, from.number(), from.each(Unpacked::text)));
    }

    private static void pack(Release release, Packed to) {
        to.number(release.number()).text(release.date().value()).text(release.message());
        to.each(release.responsible(), (name, out) -> out.text(name));
    }

    private static Release release(Unpacked from) {
        return new Release(from.number(), date(from), from.text(), from.each(Unpacked::text));
    }

    private static Edtf date(Unpacked from) {
        return Edtf.parse(from.text()).orElseThrow();
    }

    private static void pack(Revision revision, Packed to) {
        to.each(revision.release().stream().toList(), ContributionPacker::pack);
        to.each(revision.corrections(), ContributionPacker::pack);
    }

    private static Revision revision(Unpacked from) {
        return new Revision(
                from.each(ContributionPacker::release).stream().findFirst(), from.each(ContributionPacker::correction));
    }

    private static void pack(Correction correction, Packed to) {
        to.text(correction.id()).number(correction.change().ordinal());
        to.each(
                correction.pieces(),
                (piece, out) -> out.number(piece.kind().ordinal()).text(piece.words()));
        to.each(correction.heirs(), (id, out) -> out.text(id));
    }

    private static Correction correction(Unpacked from) {
        return new Correction(
                from.text(),
                one(Change.values(), from),
                from.each(piece -> new Piece(one(Piece.Kind.values(), piece), piece.text())),
                from.each(Unpacked::text));
    }

    private static void pack(Findings findings, Packed to) {
        to.each(findings.dates(), ContributionPacker::pack);
        to.each(findings.marks(), (mark, out) -> pack(Optional.of(mark.anchor()), out.number(mark.words())));
        to.each(findings.apparatus(), ContributionPacker::pack);
        pack(findings.text(), to);
        pack(findings.notes(), to);
    }

    private static Findings findings(Unpacked from, Shelved all) {
        return new Findings(
                from.each(ContributionPacker::dated),
                from.each(ContributionPacker::unitStart),
                from.each(ContributionPacker::apparatusEntry),
                searched(from, all),
                searched(from, all));
    }

    private static void pack(DatedWords dated, Packed to) {
        pack(dated.anchor(), to.text(dated.date().value()));
        to.text(dated.before()).text(dated.words()).text(dated.after());
        to.text(dated.language()).text(dated.noteMark());
    }

    private static DatedWords dated(Unpacked from) {
        Edtf date = date(from);
        Optional<Anchor> anchor = anchor(from);
        return new DatedWords(date, anchor, from.text(), from.text(), from.text(), from.text(), from.text());
    }

    private static UnitStart unitStart(Unpacked from) {
        int words = from.number();
        return new UnitStart(anchor(from).orElseThrow(), words);
    }

    private static void pack(ApparatusEntry entry, Packed to) {
        to.number(entry.sort().ordinal()).text(entry.target()).text(entry.label());
        to.text(entry.witness()).text(entry.edition()).text(entry.reason());
    }

    private static ApparatusEntry apparatusEntry(Unpacked from) {
        return new ApparatusEntry(
                one(ApparatusEntry.Sort.values(), from),
                from.text(),
                from.text(),
                from.text(),
                from.text(),
                from.text());
    }

    private static void pack(Searched searched, Packed to) {
        searched.postings().pack(to);
        to.each(searched.chunks(), (start, out) -> out.number(start));
    }

    private static Searched searched(Unpacked from, Shelved all) {
        return new Searched(Postings.unpack(from, all), from.each(Unpacked::number));
    }

    private static <T> T one(T[] values, Unpacked from) {
        return values[from.number()];
    }
}
