package org.incipit.parse;

import org.incipit.model.Inline;
import org.incipit.source.SourceSpan;

/** What a line is made of before brackets and emendations are put together. */
sealed interface Token {

    /**
     * Something that is read.
     *
     * @param depth how deep the inlines in it are nested, itself counted; of text nothing
     */
    record Read(Inline inline, int depth) implements Token {

        static Read text(Inline.Text text) {
            return new Read(text, 0);
        }
    }

    /** A bracket, as text. */
    record Bracket(Inline.Text text) implements Token {

        boolean opens() {
            return text.value().equals("[");
        }
    }

    /** A sign of CriticMarkup. */
    record Critic(CriticMarkup.Sign sign, SourceSpan where) implements Token {}
}
