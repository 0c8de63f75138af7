package org.incipit.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.incipit.model.LanguageTag;

/**
 * What every page shows around its content.
 *
 * @param root from the page to the site's root, such as {@code ../}
 * @param address the page, from the site's root
 * @param permanent its address on the web, or, where no host is known, from the site's root
 * @param canonical whether {@code permanent} is an address on the web
 * @param home whether it is the home page
 * @param neighbours the documents before and behind the one that the page is about; at most two
 * @param releases whether there is anything to release
 * @param release number and date of the release; empty where nothing was released yet
 * @param citation how to cite the page
 * @param feed whether there is a feed of corrections
 * @param script name of a script that the page leans on for comfort; empty for most
 */
public record Frame(
        String root,
        String language,
        String title,
        String description,
        String address,
        String permanent,
        boolean canonical,
        boolean home,
        String editionTitle,
        List<MenuItem> menu,
        List<Neighbour> neighbours,
        String editors,
        boolean releases,
        String release,
        TemplateHTMLOutputModel citation,
        String textRights,
        String editionRights,
        boolean feed,
        String script) {

    /** Whether the page is read from right to left. */
    public boolean rightToLeft() {
        return LanguageTag.isRightToLeft(language);
    }

    /** Whether what is in a language is read the other way than the page. */
    public boolean turns(String tag) {
        return LanguageTag.isRightToLeft(tag) != rightToLeft();
    }

    /** Which way a language is read, as HTML has it. */
    public String direction(String tag) {
        return LanguageTag.direction(tag);
    }

    /** The same with a script. */
    Frame withScript(String name) {
        return new Frame(
                root,
                language,
                title,
                description,
                address,
                permanent,
                canonical,
                home,
                editionTitle,
                menu,
                neighbours,
                editors,
                releases,
                release,
                citation,
                textRights,
                editionRights,
                feed,
                name);
    }

    /** The document before or behind one: {@code rel} is {@code prev} or {@code next}. */
    public record Neighbour(String rel, String title, String href) {}

    /** An item of the menu. */
    public record MenuItem(String label, String href, boolean current) {}
}
