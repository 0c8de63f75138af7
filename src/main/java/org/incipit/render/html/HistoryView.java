package org.incipit.render.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.incipit.model.Addresses;
import org.incipit.model.Document;
import org.incipit.model.Messages;
import org.incipit.model.Release;
import org.incipit.model.Revision;

/**
 * The releases of a document and what each changed in its wording.
 *
 * @param release number of the release that the text is of; empty where there was none
 * @param unreleased whether it was changed since
 * @param versions the latest first
 * @param revisions the latest first
 */
public record HistoryView(
        String release, boolean unreleased, List<VersionLine> versions, List<RevisionView> revisions) {

    /** A release that published the document. */
    public record VersionLine(String number, String date, String href, String message, String responsible) {}

    /**
     * What one release changed.
     *
     * @param key what its ids begin with: the release's number, or {@code next}
     * @param number of the release; empty where it was not released yet
     */
    public record RevisionView(
            String key, String number, String label, String message, List<CorrectionLine> corrections) {}

    static HistoryView of(Document document, String address, Messages say) {
        List<VersionLine> versions = new ArrayList<>();
        for (Release release : document.history().versions()) {
            versions.add(version(document.slug(), release, address, say));
        }
        Collections.reverse(versions);
        return new HistoryView(
                document.history().latest().map(r -> String.valueOf(r.number())).orElse(""),
                document.history().unreleased().isPresent(),
                versions,
                document.history().revisions().stream()
                        .map(revision -> revision(revision, document.slug(), address, say))
                        .toList());
    }

    static VersionLine version(String slug, Release release, String address, Messages say) {
        return new VersionLine(
                String.valueOf(release.number()),
                new DateText(say).of(release.date()),
                Relative.between(address, Addresses.version(slug, release.number())),
                release.message(),
                String.join(", ", release.responsible()));
    }

    static RevisionView revision(Revision revision, String slug, String address, Messages say) {
        Optional<Release> release = revision.release();
        String number = release.map(r -> String.valueOf(r.number())).orElse("");
        return new RevisionView(
                number.isEmpty() ? "next" : number,
                number,
                release.map(r -> Frames.label(r, say)).orElseGet(() -> say.text("release.none")),
                release.map(Release::message).orElse(""),
                CorrectionLine.of(revision.corrections(), slug, address, say));
    }
}
