package org.incipit.importing;

import org.incipit.model.Folding;

/** Makes ids that can be addresses. */
public final class Slugs {

    private static final int LONGEST = 60;

    private Slugs() {}

    /**
     * Lower-case letters a to z, digits and single hyphens, made of some words as the search reads them, Cyrillic in Latin
     * letters; {@code otherwise} where none is left.
     */
    public static String of(String words, String otherwise) {
        String plain = Folding.line(words).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String slug = plain.length() > LONGEST
                ? plain.substring(
                        0, Math.max(1, plain.lastIndexOf('-', LONGEST) > 0 ? plain.lastIndexOf('-', LONGEST) : LONGEST))
                : plain;
        return slug.isEmpty() ? otherwise : slug;
    }

    /** A slug of a file's name, without its ending. */
    public static String ofFile(String name) {
        return of(ending(name), "document");
    }

    private static String ending(String name) {
        return name.replaceFirst("(?:\\.tei)?\\.[A-Za-z0-9]+$", "");
    }

    /** A title made of a file's name, for an editor to put right. */
    public static String titleOfFile(String name) {
        String words = ending(name).replaceAll("[\\s_-]+", " ").strip();
        String shown = words.isEmpty() ? ofFile(name) : words;
        return Character.toString(Character.toTitleCase(shown.codePointAt(0)))
                + shown.substring(shown.offsetByCodePoints(0, 1));
    }
}
