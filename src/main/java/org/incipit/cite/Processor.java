package org.incipit.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.DefaultLocaleProvider;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.LocaleProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLLabel;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incipit.model.CitationStyle;
import org.incipit.model.Citations;
import org.incipit.model.Citations.InStyle;
import org.incipit.model.Inline;
import org.incipit.model.Reference;

/** One style, loaded. Cites one reference after the other; for one thread at a time. */
final class Processor implements ItemDataProvider {

    /** Numbers that stand for paragraphs while a style is at work, as it prints a number otherwise than a word. */
    private static final String FIRST = "970001";

    private static final String RANGE = FIRST + "–980002";
    private static final Pattern PRINTED = Pattern.compile(FIRST + "(?:\\P{Alnum}{1,3}980002)?");

    private static final Pattern TITLE = Pattern.compile("<title>\\s*([^<]*?)\\s*</title>");
    private static final Pattern NOTES = Pattern.compile("<style\\b[^>]*\\bclass=[\"']note[\"']");

    private final String id;
    private final String name;
    private final boolean notes;
    private final CSL csl;
    private CSLItemData item = new CSLItemDataBuilder().id("").build();

    /**
     * Loads a style.
     *
     * @throws IllegalArgumentException if it is none
     */
    Processor(CitationStyle style) {
        Matcher title = TITLE.matcher(style.file().text());
        this.id = style.id();
        this.name = title.find() ? title.group(1) : style.id();
        this.notes = NOTES.matcher(style.file().text()).find();
        try {
            LocaleProvider locales = new DefaultLocaleProvider();
            this.csl = new CSL(
                    this,
                    locales,
                    new DefaultAbbreviationProvider(),
                    style.file().text(),
                    "en-US");
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** The citations of a document and of the places in it. */
    InStyle cite(Reference reference) {
        return new InStyle(
                id,
                name,
                notes,
                notes ? note(reference, "") : listed(reference),
                note(reference, FIRST),
                note(reference, RANGE));
    }

    private List<Inline> note(Reference reference, String locator) {
        start(reference, locator.isEmpty() ? reference.address() : Citations.ADDRESS);
        CSLCitationItemBuilder cited = new CSLCitationItemBuilder(reference.id());
        if (!locator.isEmpty()) {
            cited.label(CSLLabel.PARAGRAPH).locator(locator);
        }
        CSLCitationItem built = cited.build();
        String written = csl.makeCitation(new CSLCitation(built)).get(0).getText();
        return Typed.words(PRINTED.matcher(written).replaceAll(Citations.LOCATOR));
    }

    private List<Inline> listed(Reference reference) {
        start(reference, reference.address());
        csl.registerCitationItems(reference.id());
        return Typed.words(csl.makeBibliography().makeString());
    }

    /** Forgets what was cited before, lest this reference be told apart from it. */
    private void start(Reference reference, String address) {
        csl.reset();
        csl.setOutputFormat(new Typed());
        csl.setConvertLinks(true);
        item = Items.of(reference, address);
    }

    @Override
    public CSLItemData retrieveItem(String wanted) {
        return item;
    }

    @Override
    public Collection<String> getIds() {
        return List.of(item.getId());
    }
}
