package org.incipit.read;

import java.util.List;
import java.util.Optional;
import org.incipit.model.LanguageTag;
import org.incipit.model.PortableName;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;
import org.incipit.source.SourceSpan;

/** What ids and language tags have to look like. */
final class Names {

    private Names() {}

    /** An id, told where it cannot be a file's name. */
    static String id(YamlMap.Located id, Problems problems) {
        return id(id.text(), id.where(), problems);
    }

    /** The name of a folder or file that becomes an address, told where it cannot be one. */
    static String id(String id, SourceSpan where, Problems problems) {
        if (!PortableName.isOne(id)) {
            problems.add(
                    Code.E0201,
                    where,
                    "'" + id + "' cannot be part of an address",
                    "use lower-case letters a to z, digits and single hyphens, and no name that Windows keeps for"
                            + " itself, such as 'con'");
        }
        return id;
    }

    /** Ids that something had before and is still to be found at. */
    static List<String> aliases(YamlMap keys, Problems problems) {
        return keys.strings("aliases").stream()
                .map(alias -> id(alias, problems))
                .toList();
    }

    /** A language tag; empty, and told, where it is none. */
    static Optional<String> language(YamlMap keys, String key, Problems problems) {
        return keys.located(key).flatMap(tag -> {
            if (LanguageTag.isLanguage(tag.text())) {
                return Optional.of(tag.text());
            }
            problems.add(
                    Code.E0306,
                    tag.where(),
                    "'" + tag.text() + "' is no language tag",
                    LanguageTag.meant(tag.text())
                            .map(meant -> "write " + meant)
                            .orElse("write a BCP 47 tag such as en, ru or sr-Latn"));
            return Optional.empty();
        });
    }
}
