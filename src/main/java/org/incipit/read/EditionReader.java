package org.incipit.read;

import java.util.Optional;
import org.incipit.model.Edition;
import org.incipit.model.Edition.Rights;
import org.incipit.model.Release;
import org.incipit.problem.Problems;

/** Reads {@code edition.yaml}. */
final class EditionReader {

    private static final String ENGLISH = "en";

    private EditionReader() {}

    static Edition read(YamlMap keys, ContentFolder folder, Optional<Release> latest, Problems problems) {
        String language = Names.language(keys, "language", problems).orElse(ENGLISH);
        EditionValues values = new EditionValues(keys, problems);
        Edition edition = new Edition(
                keys.line("title").orElse(""),
                keys.line("subtitle"),
                keys.text("description").orElse(""),
                language,
                values.sortLanguage(language),
                values.baseUrl(),
                keys.texts("editors"),
                keys.text("publisher"),
                keys.map("rights").map(EditionReader::rights).orElse(new Rights(Optional.empty(), Optional.empty())),
                latest,
                keys.text("begin"),
                keys.texts("abbreviations"),
                SilenceReader.read(keys, problems),
                new EditionFolders(folder, keys, problems).read(),
                NavigationReader.read(keys, problems),
                keys.where("begin"),
                keys.where("language"));
        keys.done();
        return edition;
    }

    private static Rights rights(YamlMap keys) {
        Rights rights = new Rights(keys.text("text"), keys.text("edition"));
        keys.done();
        return rights;
    }
}
