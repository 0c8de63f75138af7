package org.incipit.importing.tei;

import java.util.Set;
import org.incipit.importing.tei.Node.Element;

/** What the attributes of a text say and Markdown cannot. */
final class Attributes {

    /** Those that are read, or that say how the file is made and not what the text is. */
    private static final Set<String> READ = Set.of(
            "xml:id",
            "xml:lang",
            "xml:space",
            "type",
            "subtype",
            "rend",
            "rendition",
            "style",
            "target",
            "ref",
            "key",
            "corresp",
            "when",
            "when-iso",
            "when-custom",
            "from",
            "to",
            "notBefore",
            "notAfter",
            "from-iso",
            "to-iso",
            "notBefore-iso",
            "notAfter-iso",
            "url",
            "break",
            "unit",
            "cols",
            "rows",
            "role",
            "place",
            "part",
            "org",
            "sample",
            "full",
            "instant",
            "anchored",
            "default",
            "status",
            "mimeType",
            "width",
            "height",
            "scale");

    private Attributes() {}

    /** Elements whose ids are kept. */
    private static final Set<String> ADDRESSED = Set.of(
            "p",
            "item",
            "l",
            "table",
            "ab",
            "anchor",
            "note",
            "person",
            "personGrp",
            "place",
            "org",
            "category",
            "event");

    /** Tells every other one, and ids that nothing leads by any more. */
    static void tell(Element text, Losses losses) {
        for (Element element : text.everything()) {
            element.attributes().forEach((name, value) -> {
                boolean page = name.equals("n") && element.is("pb");
                boolean note = name.equals("n") && element.is("note", "ref", "ptr")
                        || name.equals("cert") && element.is("note");
                if (!READ.contains(name) && !page && !note && !value.isBlank()) {
                    losses.add(element, "what its attribute " + name + " says was left out (" + value.strip() + ")");
                }
            });
            String role = BlockReader.role(element);
            if (!element.id().isEmpty() && !ADDRESSED.contains(element.name()) && role.isEmpty()) {
                losses.add(element, "its id was left out (" + element.id() + ")");
            }
        }
    }
}
