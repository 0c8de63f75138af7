package org.incipit.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incipit.source.SourceSpan;

/**
 * What the front matter of a document says of it.
 *
 * @param shortTitle the title where there is little room; the title itself where the editor gave none
 * @param language BCP 47 tag of the text
 * @param originalLanguage BCP 47 tag of what it was translated from
 * @param type what sort of document it is, plain text
 * @param headingsOriginal whether its headings are its own words; else they are the edition's
 * @param record what the holding archive's record says, kept word for word, in the order given
 * @param archive where the original lies: {@code repository}, {@code fonds}, {@code leaves} …, in the order given
 * @param withdrawn why paragraphs were withdrawn, plain text, by their id
 * @param place where it was written
 * @param speeches who speaks to whom in it
 * @param where the front matter
 */
public record Metadata(
        String title,
        String shortTitle,
        Optional<Edtf> date,
        String language,
        Optional<String> originalLanguage,
        List<Agent> authors,
        List<Agent> recipients,
        List<Agent> translators,
        Optional<String> type,
        boolean headingsOriginal,
        Map<String, String> record,
        Map<String, String> archive,
        Optional<String> rights,
        Map<String, String> withdrawn,
        Optional<OriginPlace> place,
        List<Speech> speeches,
        SourceSpan where) {

    /** A description without place and speeches. */
    public Metadata(
            String title,
            String shortTitle,
            Optional<Edtf> date,
            String language,
            Optional<String> originalLanguage,
            List<Agent> authors,
            List<Agent> recipients,
            List<Agent> translators,
            Optional<String> type,
            boolean headingsOriginal,
            Map<String, String> record,
            Map<String, String> archive,
            Optional<String> rights,
            Map<String, String> withdrawn,
            SourceSpan where) {
        this(
                title,
                shortTitle,
                date,
                language,
                originalLanguage,
                authors,
                recipients,
                translators,
                type,
                headingsOriginal,
                record,
                archive,
                rights,
                withdrawn,
                Optional.empty(),
                List.of(),
                where);
    }

    /** A part of where the original lies, as it is printed: {@code leaves 64–113}, its range with a dash. */
    public static String archivePart(String key, String value) {
        return key + " " + value.replaceAll("(?<=\\d)-(?=\\d)", "\u2013");
    }
}
