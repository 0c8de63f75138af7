package org.incipit.render.html;

import java.util.List;

/**
 * What the head of a page tells programmes.
 *
 * @param tags names and values, in the vocabularies that harvesters and reference managers read
 * @param links relations to other addresses
 * @param data JSON-LD; empty where there is none
 */
public record HeadView(List<Tag> tags, List<LinkTo> links, String data) {

    /**
     * A {@code meta} element.
     *
     * @param property whether it is named by {@code property}, as Open Graph has it, and not by {@code name}
     */
    public record Tag(String name, String content, boolean property) {}

    /**
     * A {@code link} element; what is empty is left out.
     *
     * @param rel the relation
     * @param type media type
     * @param language BCP 47 tag
     */
    public record LinkTo(String rel, String href, String type, String language) {}

    static final HeadView NONE = new HeadView(List.of(), List.of(), "");
}
