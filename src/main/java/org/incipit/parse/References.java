package org.incipit.parse;

import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Links and pictures whose target stands in a definition: {@code [words][label]}, {@code [label][]}, {@code [label]}. Reads
 * them as commonmark does, and keeps which definition it was, so that one that nothing uses can be told.
 */
final class References implements LinkProcessor {

    /** A link by a definition. */
    static final class ReferenceLink extends Link {

        final LinkReferenceDefinition definition;

        private ReferenceLink(LinkReferenceDefinition definition) {
            super(definition.getDestination(), definition.getTitle());
            this.definition = definition;
        }
    }

    /** A picture by a definition. */
    static final class ReferenceImage extends Image {

        final LinkReferenceDefinition definition;

        private ReferenceImage(LinkReferenceDefinition definition) {
            super(definition.getDestination(), definition.getTitle());
            this.definition = definition;
        }
    }

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        boolean image = link.marker() != null && link.marker().getLiteral().equals("!");
        if (link.destination() != null || (link.marker() != null && !image)) {
            return LinkResult.none();
        }
        boolean labelled = link.label() != null && !link.label().isEmpty();
        LinkReferenceDefinition definition = context.getLinkReferenceDefinition(labelled ? link.label() : link.text());
        if (definition == null) {
            return LinkResult.none();
        }
        return image
                ? LinkResult.wrapTextIn(new ReferenceImage(definition), scanner.position())
                        .includeMarker()
                : LinkResult.wrapTextIn(new ReferenceLink(definition), scanner.position());
    }
}
