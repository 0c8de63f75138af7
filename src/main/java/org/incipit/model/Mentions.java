package org.incipit.model;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.incipit.model.Anchors.Anchor;
import org.incipit.source.Shelf;
import org.incipit.source.Shelf.Shelved;

/**
 * The sentences of a document that name entries, in the order of the text, those of notes behind the text's; packed, since
 * all documents of an edition are held at a time, and read again by whoever asks.
 */
public final class Mentions {

    /** How often a document names an entry, and in which of its sentences. */
    public static final class Named {

        private final EntryRef entry;
        private final Ordinals at = new Ordinals();
        private int inText;
        private int inNotes;
        private int placed;

        private Named(EntryRef entry) {
            this.entry = entry;
        }

        public EntryRef entry() {
            return entry;
        }

        /** How often the text does, notes apart. */
        public int inText() {
            return inText;
        }

        public int inNotes() {
            return inNotes;
        }

        /** How often a unit of the text does. */
        public int placed() {
            return placed;
        }
    }

    private static final List<EntryKind> KINDS = List.of(EntryKind.values());

    private final Shelved packed;
    private final List<Named> named;

    private Mentions(Shelved packed, List<Named> named) {
        this.packed = packed;
        this.named = named;
    }

    /** Packs sentences. */
    public static Mentions of(List<Sentence> sentences) {
        Packed packed = new Packed();
        Map<EntryRef, Named> named = new TreeMap<>();
        for (Sentence sentence : sentences) {
            for (Sentence.Name name : sentence.names()) {
                Named found = named.computeIfAbsent(name.entry(), Named::new);
                found.at.add(packed.size());
                found.inNotes += sentence.inNote() ? 1 : 0;
                found.inText += sentence.inNote() ? 0 : 1;
                found.placed += !sentence.inNote() && sentence.anchor().isPresent() ? 1 : 0;
            }
            write(sentence, packed);
        }
        byte[] bytes = packed.bytes();
        return new Mentions(() -> bytes, List.copyOf(named.values()));
    }

    private static void write(Sentence sentence, Packed to) {
        sentence.anchor()
                .ifPresentOrElse(
                        anchor -> {
                            to.text(anchor.id())
                                    .number(anchor.since())
                                    .number(anchor.others().size());
                            anchor.others().forEach(to::text);
                        },
                        () -> to.text(""));
        to.number(sentence.position()).text(sentence.noteMark()).text(sentence.language());
        to.text(sentence.text()).number(sentence.names().size());
        for (Sentence.Name name : sentence.names()) {
            to.number(name.entry().kind().ordinal()).text(name.entry().id());
            to.number(name.start()).number(name.end()).number(name.words());
        }
    }

    private static Sentence read(ByteBuffer from) {
        String id = Packed.text(from);
        Optional<Anchor> anchor = id.isEmpty()
                ? Optional.empty()
                : Optional.of(new Anchor(
                        id,
                        Packed.number(from),
                        IntStream.range(0, Packed.number(from))
                                .mapToObj(i -> Packed.text(from))
                                .toList()));
        int position = Packed.number(from);
        String noteMark = Packed.text(from);
        String language = Packed.text(from);
        String text = Packed.text(from);
        int count = Packed.number(from);
        List<Sentence.Name> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            EntryRef entry = new EntryRef(KINDS.get(Packed.number(from)), Packed.text(from));
            names.add(new Sentence.Name(entry, Packed.number(from), Packed.number(from), Packed.number(from)));
        }
        return new Sentence(anchor, position, noteMark, language, text, List.copyOf(names));
    }

    /** The same, laid aside. */
    public Mentions on(Shelf shelf) {
        return new Mentions(shelf.put(packed.bytes()), named);
    }

    /** Whom the document names, in the order of entries. */
    public List<Named> named() {
        return named;
    }

    /** All of them. */
    public List<Sentence> all() {
        List<Sentence> all = new ArrayList<>();
        ByteBuffer from = ByteBuffer.wrap(packed.bytes());
        while (from.hasRemaining()) {
            all.add(read(from));
        }
        return List.copyOf(all);
    }

    /** Those that name an entry, with its names only. */
    List<Sentence> of(Named entry) {
        ByteBuffer from = ByteBuffer.wrap(packed.bytes());
        List<Sentence> all = new ArrayList<>();
        entry.at.forEach(at -> all.add(read(from.position(at)).naming(entry.entry)));
        return List.copyOf(all);
    }
}
