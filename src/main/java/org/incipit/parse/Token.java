package org.incipit.parse;

import org.incipit.model.Inline;
import org.incipit.source.SourceSpan;

/** What a line is made of before brackets and emendations are put together. */
sealed interface Token {

    /** Something that is read. */
    record Read(Inline inline) implements Token {}

    /** A bracket, as text. */
    record Bracket(Inline.Text text) implements Token {

        boolean opens() {
            return text.value().equals("[");
        }
    }

    /** A sign of CriticMarkup. */
    record Critic(CriticMarkup.Sign sign, SourceSpan where) implements Token {}
}
