package org.incipit.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incipit.model.Addresses;
import org.incipit.model.Concordances;
import org.incipit.model.Contribution;
import org.incipit.model.Messages;
import org.incipit.model.Release;
import org.incipit.model.Releases;
import org.incipit.model.Revision;

/** All releases of the edition, the latest first, with what each changed. */
public record CorrectionsView(List<OneRelease> releases, String feed) {

    /** A release. */
    public record OneRelease(
            String number, String date, String message, String responsible, List<InDocument> documents) {}

    /** What a release changed in a document; {@code first} where it published it for the first time. */
    public record InDocument(String title, String href, boolean first, List<CorrectionLine> corrections) {}

    static CorrectionsView of(Releases releases, Concordances concordances, Messages say) {
        List<OneRelease> all = new ArrayList<>();
        for (int i = releases.entries().size() - 1; i >= 0; i--) {
            Release release = releases.entries().get(i).release();
            all.add(new OneRelease(
                    String.valueOf(release.number()),
                    new DateText(say).of(release.date()),
                    release.message(),
                    String.join(", ", release.responsible()),
                    concordances.documents().stream()
                            .flatMap(document -> inDocument(document, release, say).stream())
                            .toList()));
        }
        return new CorrectionsView(all, Addresses.FEED);
    }

    private static Optional<InDocument> inDocument(Contribution document, Release release, Messages say) {
        List<Release> versions = document.history().versions();
        boolean first = !versions.isEmpty() && versions.get(0).equals(release);
        Optional<Revision> revision = document.history().revisions().stream()
                .filter(r -> r.release().filter(release::equals).isPresent())
                .findFirst();
        if (!first && revision.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new InDocument(
                document.metadata().shortTitle(),
                Addresses.page(document.slug()),
                first,
                revision.map(r -> CorrectionLine.of(r.corrections(), document.slug(), Addresses.CORRECTIONS, say))
                        .orElse(List.of())));
    }
}
