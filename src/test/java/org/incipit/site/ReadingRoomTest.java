package org.incipit.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the page of a document does for a reader with scripts: names, notes, contents, choices, keys. */
@ParameterizedClass
@EnumSource
class ReadingRoomTest extends ReadingRoom {

    ReadingRoomTest(From from) {
        super(from);
    }

    @Test
    void aNameShowsItsEssentialsAndLeadsToItsOtherMentions() {
        Page tab = open(NOTE, 1440);
        scriptsAreThere(tab);
        Locator tito = tab.locator("#p2 > a.mention.person").first();
        tito.hover();
        Locator card = tab.locator(".card");
        assertThat(card).containsText("Josip Broz Tito");
        assertThat(card).containsText("1892–1980");
        tab.keyboard().press("Escape");
        assertThat(card).hasCount(0);

        tab.keyboard().press("Tab");
        tito.focus();
        assertThat(card).isVisible();
        assertThat(tito).hasAccessibleDescription(Pattern.compile("President"));
        tab.keyboard().press("Tab");
        tab.keyboard().press("Tab");
        tab.keyboard().press("Tab");
        tab.keyboard().press("Enter");
        assertEquals("p3", focused(tab));
        assertThat(card).containsText("2 of ");
    }

    @Test
    void aNamesPageLeadsBackToWhereTheReaderWas() {
        Page tab = open(NOTE, 768);
        scriptsAreThere(tab);
        tab.locator("#p39 a.mention").first().click();
        tab.getByText("Back to paragraph 39").click();

        assertTrue(tab.url().endsWith(NOTE + "#p39"), tab.url());
    }

    @Test
    void aNoteStandsBesideItsCallOnAWideScreen() {
        Page tab = open(NOTE, 1440);
        for (String key : List.of("earlier", "suez")) {
            Locator call = tab.locator("#call-" + key);
            call.scrollIntoViewIfNeeded();
            Locator note = call.locator("xpath=..").locator(".margin-note");
            assertThat(note).isVisible();
            double apart = note.boundingBox().y - call.boundingBox().y;
            assertTrue(Math.abs(apart) < 120, "note " + key + " stands " + apart + " below its call");
        }
    }

    @Test
    void aNoteThatWasCutIsReadWholeByPointingAtIt() {
        Page tab = open(NOTE, 1440);
        Locator note = tab.locator("#call-dating + .margin-note > span");
        double cut = note.boundingBox().height;
        note.hover();

        assertTrue(note.boundingBox().height > cut + 40, "it was " + cut + " high and stayed so");
        tab.keyboard().press("Escape");
        assertEquals(cut, note.boundingBox().height, 1);
    }

    @Test
    void aNoteThatWasCutIsReadWholeByWhoComesToItsCallByKeyboard() {
        Page tab = open(NOTE, 1440);
        Locator note = tab.locator("#call-dating + .margin-note > span");
        double cut = note.boundingBox().height;
        tab.locator("#call-dating").focus();

        assertTrue(note.boundingBox().height > cut + 40, "it was " + cut + " high and stayed so");
    }

    @Test
    void aNoteOpensOverTheTextOnANarrowScreenAndEscapeClosesIt() {
        Page tab = open(NOTE, 390);
        scriptsAreThere(tab);
        tab.locator("#call-suez").click();
        assertThat(menu(tab)).containsText("Suez");
        assertThat(menu(tab).locator("h2")).hasText("Note 45");
        assertFalse(tab.url().contains("#"), tab.url());

        tab.keyboard().press("Escape");
        assertThat(menu(tab)).hasCount(0);
        assertThat(tab.locator("#call-suez")).isFocused();
    }

    @Test
    void theContentsFollowTheReader() {
        Page tab = open(NOTE, 1440);
        Locator current = tab.locator("nav.contents [aria-current]");
        tab.evaluate("document.getElementById('p30').scrollIntoView()");
        assertThat(current).containsText("Yugoslav diplomats and newspapers");

        tab.setViewportSize(390, 800);
        tab.evaluate("document.getElementById('p30').scrollIntoView()");
        assertThat(tab.locator("nav.contents .now")).containsText("Yugoslav diplomats");
        assertThat(tab.locator("nav.contents a").first()).not().isVisible();
    }

    @Test
    void choicesAreKeptOnEveryPage() {
        Page tab = open(NOTE, 1440);
        tab.locator(".display").click();
        tab.getByLabel("Dark", new Page.GetByLabelOptions().setExact(true)).check();
        tab.getByLabel("Very large").check();
        tab.navigate(root() + "people/josip-broz-tito.html");

        assertEquals("dark", tab.evaluate("getComputedStyle(document.documentElement).colorScheme"));
        assertTrue((double) tab.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)") > 21);
    }

    @Test
    void namesAndSignsCanBeSwitchedOff() {
        Page tab = open(NOTE, 1440);
        tab.locator(".display").click();
        tab.locator("fieldset:has(legend:text-is('Names'))")
                .getByLabel("Plain text")
                .check();
        assertThat(tab.locator("article a.mention[href]")).hasCount(0);

        tab.getByLabel("The witness’s readings").check();
        assertThat(tab.locator("article .emendation").first()).containsText(Pattern.compile("^straighten\\b(?!ed)"));
        tab.locator("fieldset:has(legend:text-is('Names'))").getByLabel("Shown").check();
        tab.getByLabel("Marked").check();
        assertThat(tab.locator("article .emendation").first()).containsText("straightened");
        assertTrue(tab.locator("article a.mention[href]").count() > 100);
    }

    @Test
    void keysAreToldAndCanBeSwitchedOff() {
        Page tab = open(NOTE, 1440);
        scriptsAreThere(tab);
        tab.keyboard().press("?");
        assertThat(menu(tab)).containsText("Next paragraph");
        tab.keyboard().press("Escape");
        tab.keyboard().press("Control+j");
        assertEquals(0, tab.locator(".number:focus").count());

        tab.locator(".display").click();
        tab.getByLabel("Off", new Page.GetByLabelOptions().setExact(true)).check();
        tab.keyboard().press("Escape");
        tab.keyboard().press("j");
        assertEquals(0, tab.locator(".number:focus").count());
    }
}
