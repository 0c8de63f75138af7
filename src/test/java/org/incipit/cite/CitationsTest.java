package org.incipit.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.incipit.model.Catalog;
import org.incipit.model.CitationStyle;
import org.incipit.model.Citations;
import org.incipit.model.Citations.InStyle;
import org.incipit.model.DocumentSource;
import org.incipit.model.Edtf;
import org.incipit.model.Inline;
import org.incipit.model.ReadingText;
import org.incipit.model.Reference;
import org.incipit.model.Release;
import org.incipit.model.Releases;
import org.incipit.read.CatalogReader;
import org.incipit.source.Shelf;
import org.incipit.source.SourceFile;
import org.junit.jupiter.api.Test;

/** How the note, and a letter of another edition, are cited; each expectation is what the style’s manual asks for, told in words. */
class CitationsTest {

    private static final Path NOTE = Path.of("content");
    private static final Path LETTERS = Path.of("src/test/resources/org/incipit/site/every-habit/content");

    /** Notes: the title in quotation marks and headline style, date, archive, “trans.”, “in”, “ed.”, the locator, the address. */
    @Test
    void chicagoCitesTheNoteInOneNote() {
        InStyle chicago = cite(note()).get(0);
        String note = "Nikita Sergeyevich Khrushchev, “Note from N. Khrushchev to the CPSU CC Presidium Regarding "
                + "Conversations with Yugoslav Leaders in the Crimea,” October 8, 1956, APRF, fonds 52, inventory 1, "
                + "file 349, leaves 64–113, trans. Gary Goldberg, in Khrushchev and Tito in the Crimea, 1956, "
                + "ed. the editors of Incipit, release 1 (Incipit, November 24, 2026)";

        assertEquals("Chicago (notes)", chicago.name());
        assertEquals(note + ", khrushchev-note-1956.html.", ReadingText.of(chicago.document()));
        assertEquals(note + ", para. 12, a#p12.", p12(chicago));
        assertEquals(note + ", paras. 12–15a, a#p12.", p12ToP15a(chicago));
    }

    /** The container in italics behind the source, whose translator stands with it, and the archive as a second container. */
    @Test
    void mlaListsTheNoteAndPointsToItInBrackets() {
        InStyle mla = cite(note()).get(1);

        assertEquals(
                "Khrushchev, Nikita Sergeyevich. “Note from N. Khrushchev to the CPSU CC Presidium Regarding "
                        + "Conversations with Yugoslav Leaders in the Crimea.” 8 Oct. 1956. Translated by Gary Goldberg. "
                        + "Khrushchev and Tito in the Crimea, 1956, edited by the editors of Incipit, release 1, Incipit, "
                        + "24 Nov. 2026, khrushchev-note-1956.html. APRF, fonds 52, inventory 1, file 349, leaves 64–113.",
                ReadingText.of(mla.document()));
        assertEquals("(Khrushchev, para. 12)", p12(mla));
        assertEquals("(Khrushchev, paras. 12–15a)", p12ToP15a(mla));
    }

    /** A translated work that is published later has both years (8.15), a passage without pages “para.” (8.28). */
    @Test
    void apaListsTheNoteWithBothItsYears() {
        InStyle apa = cite(note()).get(2);

        assertEquals(
                "Khrushchev, N. S. (2026, November 24). Note from N. Khrushchev to the CPSU CC Presidium regarding "
                        + "conversations with Yugoslav leaders in the Crimea (G. Goldberg, Trans.) [Report]. In the editors "
                        + "of Incipit (Ed.), Khrushchev and Tito in the Crimea, 1956 (Release 1). Incipit. "
                        + "khrushchev-note-1956.html (Original work written October 8, 1956; APRF, fonds 52, inventory 1, "
                        + "file 349, leaves 64–113)",
                ReadingText.of(apa.document()));
        assertEquals("(Khrushchev, 1956/2026, para. 12)", p12(apa));
        assertEquals("(Khrushchev, 1956/2026, paras. 12–15a)", p12ToP15a(apa));
    }

    @Test
    void aReleaseIsCitedWithItsOwnNumberDayAndAddress() {
        Catalog catalog = catalog(LETTERS);
        Release first = new Release(1, Edtf.parse("2025-03-01").orElseThrow(), "", List.of());
        Reference letter =
                new References(catalog).of("letter", source(catalog, "letter").metadata(), first);

        assertTrue(ReadingText.of(cite(letter).get(0).document())
                .endsWith("release 1 (A Press, March 1, 2025), https://example.org/letters/letter/v/1.html."));
    }

    @Test
    void theTitleOfTheEditionIsItalicAndTheAddressALink() {
        InStyle chicago = cite(of(LETTERS, "letter")).get(0);
        List<Inline> citation = chicago.document();

        assertTrue(citation.stream()
                .anyMatch(part -> part instanceof Inline.Emphasis title
                        && ReadingText.of(title.content()).equals("Letters & <Papers>")));
        assertTrue(citation.stream()
                .anyMatch(part -> part instanceof Inline.Link link
                        && link.target().equals("https://example.org/letters/letter.html")));
    }

    @Test
    void whatIsNotKnownLeavesNoTrace() {
        List<String> cited = cite(bare(Optional.empty())).stream()
                .map(style -> ReadingText.of(style.document()))
                .toList();

        assertEquals(
                List.of(
                        "“A Reply,” in Letters & <Papers>, ed. A. Editor and B. Editor, release 2 (A Press, November 24, "
                                + "2026), https://example.org/letters/reply.html.",
                        "“A Reply.” Letters & <Papers>, edited by A. Editor and B. Editor, release 2, A Press, 24 Nov. "
                                + "2026, https://example.org/letters/reply.html.",
                        "A reply. (2026, November 24). In A. Editor & B. Editor (Eds.), Letters & <Papers> (Release 2). "
                                + "A Press. https://example.org/letters/reply.html"),
                cited);
    }

    @Test
    void datesAreNotMadeMoreExactThanTheyAre() {
        Map<String, String> cited = new TreeMap<>();
        Stream.of("1956", "1956-10", "1956~", "1956-10?", "1955-05-26/1955-06-02", "1956-23")
                .forEach(date -> {
                    String whole = ReadingText.of(cite(dated(date)).get(0).document());
                    cited.put(date, whole.substring("“A Reply,” ".length(), whole.indexOf(", in Letters")));
                });

        assertEquals(
                Map.of(
                        "1956", "1956",
                        "1956-10", "October 1956",
                        "1956~", "c. 1956",
                        "1956-10?", "c. October 1956",
                        "1955-05-26/1955-06-02", "May 26–June 2, 1955",
                        "1956-23", "1956"),
                cited);
    }

    @Test
    void aTitleInAnotherLanguageKeepsItsSmallLetters() {
        Reference note = note();
        Reference serbian = new Reference(
                note.id(),
                "Beleška o razgovorima na Krimu",
                note.shortTitle(),
                note.authors(),
                note.recipients(),
                note.translators(),
                note.date(),
                "sr-Latn",
                note.originalLanguage(),
                note.genre(),
                "",
                note.archive(),
                note.rights(),
                note.edition(),
                note.address(),
                false);

        assertTrue(ReadingText.of(cite(serbian).get(0).document()).contains("“Beleška o razgovorima na Krimu,”"));
    }

    @Test
    void anEditionMayBringAStyleOfItsOwn() {
        CitationStyle own = new CitationStyle("own", SourceFile.of("own.csl", """
                <style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
                <info><title>Own</title><id>own</id><updated>2026-01-01T00:00:00+00:00</updated></info>
                <citation><layout><group delimiter=": "><text variable="title"/>
                <group><label variable="locator"/><text variable="locator" prefix=" "/></group></group></layout></citation>
                </style>
                """));
        List<InStyle> styles =
                new Citer(List.of(own)).cite(bare(Optional.empty())).styles();

        assertEquals(
                List.of("Chicago (notes)", "MLA", "APA", "Own"),
                styles.stream().map(InStyle::name).toList());
        assertEquals("A reply: paragraph 12", p12(styles.get(3)));
    }

    /** As the page's script fills it in. */
    private static String p12(InStyle style) {
        return filled(style.place(), "12", "a#p12");
    }

    private static String p12ToP15a(InStyle style) {
        return filled(style.range(), "12–15a", "a#p12");
    }

    private static String filled(List<Inline> citation, String numbers, String address) {
        return ReadingText.of(citation).replace(Citations.LOCATOR, numbers).replace(Citations.ADDRESS, address);
    }

    private static Reference note() {
        return of(NOTE, "khrushchev-note-1956");
    }

    private static Reference dated(String date) {
        return bare(Edtf.parse(date));
    }

    /** A document of which nothing is known but its title. */
    private static Reference bare(Optional<Edtf> date) {
        Reference letter = of(LETTERS, "letter");
        return new Reference(
                "reply",
                "A reply",
                "A reply",
                List.of(),
                List.of(),
                List.of(),
                date,
                "en",
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                letter.edition(),
                "https://example.org/letters/reply.html",
                true);
    }

    private static Reference of(Path content, String slug) {
        Catalog catalog = catalog(content);
        return new References(catalog).of(slug, source(catalog, slug).metadata());
    }

    private static Catalog catalog(Path content) {
        return CatalogReader.read(content, released(content.equals(NOTE) ? 1 : 2), new Shelf())
                .value()
                .orElseThrow();
    }

    private static DocumentSource source(Catalog catalog, String slug) {
        return catalog.documents().stream()
                .filter(document -> document.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /** As if the edition had been released on one day, for the so many-th time. */
    private static Releases released(int number) {
        Release release = new Release(number, Edtf.parse("2026-11-24").orElseThrow(), "", List.of());
        return new Releases(List.of(new Releases.Entry(release, "", new TreeMap<>(), Set.of(), "")));
    }

    private static List<InStyle> cite(Reference reference) {
        return new Citer(List.of()).cite(reference).styles();
    }
}
