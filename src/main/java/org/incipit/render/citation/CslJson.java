package org.incipit.render.citation;

import java.util.List;
import java.util.Optional;
import org.incipit.model.CitedName;
import org.incipit.model.Edtf;
import org.incipit.model.Edtf.Point;
import org.incipit.model.Reference;
import org.incipit.render.Json;
import org.incipit.render.OutputFile;

/**
 * A reference as CSL-JSON 1.0.2. What it is and when it was written stand first, {@code type} and {@code issued}; the edition is
 * its {@code container-title}, and the day of the release its {@code available-date}.
 */
final class CslJson {

    private CslJson() {}

    static OutputFile file(String path, Reference reference) {
        return Json.file(path, List.of(reference), CslJson::write);
    }

    private static void write(Json item, Reference reference) {
        item.put("id", reference.id())
                .put("type", reference.kind() == Reference.Kind.LETTER ? "personal_communication" : "manuscript")
                .put("title", reference.title())
                .put("title-short", reference.shortTitle());
        names(item, "author", reference.authors());
        names(item, "recipient", reference.recipients());
        names(item, "translator", reference.translators());
        names(item, "editor", reference.edition().editors());
        reference.date().ifPresent(date -> item.put("issued", json -> date(json, date)));
        reference.edition().released().ifPresent(date -> item.put("available-date", json -> date(json, date)));
        item.put("genre", reference.genre())
                .put("language", reference.language())
                .put("container-title", reference.edition().title())
                .put("publisher", reference.edition().publisher())
                .put("version", reference.edition().release().map(release -> "release " + release));
        reference
                .archive()
                .ifPresent(archive ->
                        item.put("archive", archive.repository()).put("archive_location", archive.location()));
        item.put("URL", Optional.of(reference.address()).filter(address -> reference.web()))
                .put("abstract", reference.description())
                .put("note", reference.rights().map(rights -> "Rights: " + rights));
    }

    private static void names(Json item, String role, List<CitedName> names) {
        item.objects(role, names, (json, name) -> {
            if (name.isWhole()) {
                json.put("literal", name.family());
            } else {
                json.put("family", name.family()).put("given", name.given());
            }
        });
    }

    private static void date(Json json, Edtf date) {
        if (date.start().isEmpty() || (date.interval() && date.end().isEmpty())) {
            json.put("literal", date.value());
            return;
        }
        Point start = date.start().get();
        json.numbers(
                "date-parts",
                date.end()
                        .map(end -> new int[][] {start.parts(), end.lastParts()})
                        .orElseGet(() -> new int[][] {start.parts()}));
        if (start.season()) {
            json.put("season", start.month() - 20L);
        }
        if (start.approximate() || start.uncertain()) {
            json.put("circa", true);
        }
    }
}
