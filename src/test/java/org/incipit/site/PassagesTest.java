package org.incipit.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader does with a passage: opens its menu, links to it, cites it, marks it, arrives at it, prints it. */
@ParameterizedClass
@EnumSource
class PassagesTest extends ReadingRoom {

    PassagesTest(From from) {
        super(from);
    }

    /** What is on the clipboard: pasted into a field, as anybody would. */
    private static String pasted(Page tab) {
        tab.evaluate("document.body.append(Object.assign(document.createElement('textarea'), {id: 'pasted'}))");
        tab.locator("#pasted").focus();
        tab.keyboard().press("Control+V");
        String text = tab.locator("#pasted").inputValue();
        tab.locator("#pasted").evaluate("e => e.remove()");
        return text;
    }

    private static void select(Page tab, String unit, int start, int end) {
        tab.evaluate(
                "([id, start, end]) => { const text = [...document.getElementById(id).childNodes]"
                        + ".filter(n => n.nodeType === 3).sort((a, b) => b.length - a.length)[0];"
                        + "getSelection().setBaseAndExtent(text, start, text, end); }",
                List.of(unit, start, end));
    }

    @Test
    void aNumberOpensItsMenuByClickAndByKeyAndEscapeGivesTheFocusBack() {
        Page tab = open(NOTE, 1440);
        tab.locator("#p5 > .number").click();
        assertThat(menu(tab)).hasAccessibleName("Paragraph 5");
        assertTrue(tab.url().endsWith("#p5"), tab.url());

        tab.keyboard().press("Escape");
        assertThat(menu(tab)).hasCount(0);
        assertEquals("p5", focused(tab));

        tab.keyboard().press("Enter");
        assertThat(menu(tab)).isVisible();
    }

    /** As the page of a released text says it; the published note may not be released yet. */
    private static void released(Page tab) {
        scriptsAreThere(tab);
        tab.evaluate("Object.assign(document.querySelector('main').dataset,"
                + " {release: '1', released: '24 November 2026', releasePage: 'khrushchev-note-1956/v/1.html'})");
    }

    @Test
    void aLinkIsCopiedToTheParagraphAndToThisRelease() {
        Page tab = open(NOTE, 1440);
        released(tab);
        tab.locator("#p5 > .number").click();
        button(tab, "Copy link").click();
        assertThat(tab.locator(".told")).hasText("Link copied");
        String link = pasted(tab);
        assertEquals(root() + NOTE + "?release=1#p5", link);

        tab.locator("#p5 > .number").click();
        button(tab, "Copy link to this release").click();
        assertEquals(root() + "khrushchev-note-1956/v/1.html#p5", pasted(tab));

        tab.navigate(link);
        assertThat(tab.locator("#p5")).hasClass(Pattern.compile("\\bmarked\\b"));
    }

    @Test
    void aParagraphIsCopiedWithItsCitation() {
        Page tab = open(NOTE, 1440);
        tab.locator("#p41 > .number").click();
        button(tab, "Copy text with citation").click();
        String copied = pasted(tab);

        assertTrue(
                copied.startsWith((String) tab.locator("#p41")
                        .evaluate("e => { const c = e.cloneNode(true); c.querySelectorAll('[data-editorial]')"
                                + ".forEach(x => x.remove()); return c.textContent.replace(/\\s+/g, ' ').trim() }")),
                copied);
        assertTrue(copied.contains("Khrushchev and Tito in the Crimea, 1956, ed. "), copied);
        assertTrue(copied.endsWith("para. 41, " + root() + NOTE + "#p41."), copied);
    }

    @Test
    void aParagraphIsCitedInThreeStyles() {
        Page tab = open(NOTE, 768);
        tab.locator("#p12 > .number").click();
        button(tab, "Cite").click();

        assertThat(menu(tab).locator("dt")).hasText(new String[] {"Chicago (notes)", "MLA", "APA"});
        assertThat(menu(tab).locator("dd:first-of-type"))
                .containsText(new String[] {"para. 12, ", "(Khrushchev, para. 12)", "para. 12)"});
        assertThat(menu(tab).locator("dd:last-of-type"))
                .containsText(
                        new String[] {"Nikita Sergeyevich Khrushchev, “Note", "8 Oct. 1956.", "Khrushchev, N. S. ("});
        button(tab, "Copy MLA, in the text").click();
        assertEquals("(Khrushchev, para. 12)", pasted(tab));
    }

    @Test
    void aRangeIsMarkedWithShiftAndCitedInThePlural() {
        Page tab = open(NOTE, 1440);
        tab.locator("#p12 > .number").click();
        tab.keyboard().press("Escape");
        tab.locator("#p15 > .number").click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));

        assertThat(menu(tab)).hasAccessibleName("Paragraphs 12–15");
        assertTrue(tab.url().endsWith("?to=p15#p12"), tab.url());
        button(tab, "Cite").click();
        assertThat(menu(tab).locator("dd:first-of-type"))
                .containsText(new String[] {"paras. 12–15, ", "paras. 12–15)", "paras. 12–15)"});
    }

    @Test
    void aRangeIsMarkedFromTheKeyboard() {
        Page tab = open(NOTE + "#p20", 1440);
        scriptsAreThere(tab);
        tab.locator("#p20 > .number").focus();
        for (String key : List.of("j", "j", "k", "Shift+J", "Shift+J")) {
            tab.keyboard().press(key);
        }
        assertEquals("p23", focused(tab));
        tab.keyboard().press("c");

        assertThat(menu(tab)).hasAccessibleName("Paragraphs 21–23");
    }

    @Test
    void aRangeIsMarkedByTouch() {
        Page tab = tab(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true));
        tab.navigate(root() + NOTE);
        tab.locator("#p3 > .number").tap();
        button(tab, "Mark on to another paragraph …").tap();
        tab.locator("#p5 > .number").tap();

        assertThat(menu(tab)).hasAccessibleName("Paragraphs 3–5");
        assertThat(tab.locator(".unit.marked")).hasCount(3);
    }

    @Test
    void whoArrivesSeesThePlaceAndItsRelease() {
        Page tab = open(NOTE + "?to=p15#p12", 1440);

        assertThat(tab.locator(".unit.marked")).hasCount(4);
        assertThat(tab.locator(".band")).containsText("Paragraphs 12–15");
        assertTrue(tab.locator("#p12").boundingBox().y >= 0);
        tab.keyboard().press("Escape");
        assertThat(tab.locator(".band")).hasCount(0);
    }

    @Test
    void whoArrivesAtAHeadingOrANoteIsToldWhatItIsAndOfWhichRelease() {
        assertThat(open(NOTE + "#s-p12", 1440).locator(".band")).containsText("Tito's speech” of release");
        assertThat(open(NOTE + "#note-gero", 1440).locator(".band")).containsText("Note 18 of release");
        assertThat(open("khrushchev-note-1956/v/1.html#p12", 1440).locator(".band"))
                .containsText("Paragraph 12 of release 1,");
    }

    @Test
    void anAddressThatIsNoneIsToldAndHarmsNothing() {
        for (String none : List.of("p999", "100%")) {
            Page tab = open(NOTE + "#" + none, 1440);
            assertThat(tab.locator(".band")).containsText("There is no place “" + none + "”");
            tab.locator(".margin-note").first().waitFor();
        }
        assertThat(open(NOTE + "?release=99#p12", 1440).locator(".came-from"))
                .hasText("There is no release 99 of this text; this is release 2.");
    }

    /** The end of a range belongs to the address it came with. */
    @Test
    void whoGoesOnFromARangeMarksWhatTheyWentTo() {
        Page tab = open(NOTE + "?to=p15#p12", 1440);
        assertThat(tab.locator(".marked")).hasCount(4);

        tab.evaluate("location.hash = '#p2'");

        assertThat(tab.locator(".marked")).hasCount(1);
    }

    @Test
    void selectedWordsHaveALinkThatFallsBackToTheirParagraph() {
        Page tab = open(NOTE, 1440);
        scriptsAreThere(tab);
        tab.locator("#p41").scrollIntoViewIfNeeded();
        select(tab, "p41", 2, 60);
        button(tab, "Link or cite").click();
        assertThat(menu(tab)).hasAccessibleName("Selection, paragraph 41");
        button(tab, "Copy link").click();
        String link = pasted(tab);

        assertTrue(link.startsWith(root() + NOTE) && link.contains("#p41:~:text="), link);
        tab.navigate("about:blank");
        tab.navigate(link);
        assertThat(tab.locator("#p41")).hasClass(Pattern.compile("\\bmarked\\b"));
        assertThat(tab.locator("#p41")).isInViewport();
    }

    @Test
    void selectedWordsAreLinkedByTheirFirstAndLastWhereNotesStandBetween() {
        Page tab = open(NOTE, 1440);
        scriptsAreThere(tab);
        tab.evaluate("getSelection().selectAllChildren(document.getElementById('p7'))");
        tab.keyboard().press("c");
        button(tab, "Copy link").click();

        assertTrue(
                pasted(tab)
                                .endsWith(
                                        "#p7:~:text=The%20Yugoslavs%20were%20shown,Zagreb%20would%20not%20survive%20either.")
                        || pasted(tab).contains("#p7:~:text=The%20Yugoslavs%20were%20shown%20films,"),
                pasted(tab));
    }

    @Test
    void aRangeIsPrintedAloneAsAHandout() {
        Page tab = open(NOTE + "?to=p13#p12", 1440);
        scriptsAreThere(tab);
        tab.evaluate("window.print = () => { window.printed = true; }");
        tab.locator("#p13 > .number").click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        button(tab, "Print as a handout").click();
        assertEquals(true, tab.evaluate("window.printed"));
        tab.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        String handout = tab.locator("body").innerText();
        assertTrue(handout.startsWith("Note from N. Khrushchev"), handout);
        assertTrue(handout.contains("Author: Nikita Sergeyevich Khrushchev"), handout);
        assertThat(tab.locator(".handout .number")).hasText(new String[] {"12", "13"});
        assertFalse(tab.locator("#p12").isVisible());
        assertFalse(handout.contains("In addition to the information sent earlier"), handout);
        assertEquals(
                tab.locator(".handout [role=doc-noteref]").count(),
                tab.locator(".handout .notes > li").count());
        assertTrue(handout.contains("paras. 12–13, " + root() + NOTE + "?to=p13#p12."), handout);

        tab.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(tab.locator(".handout")).hasCount(0);
        assertThat(tab.locator("#p2")).isVisible();
    }
}
