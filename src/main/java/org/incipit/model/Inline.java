package org.incipit.model;

import java.util.List;
import java.util.Optional;
import org.incipit.source.SourceSpan;

/** What stands within a line of text. The family is closed: a new kind breaks every {@link Visitor} until it is met. */
public sealed interface Inline {

    /** Where it was written. */
    SourceSpan where();

    /** Calls the visitor's method for this kind, and gives what it gives. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Words.
     *
     * @param value the characters; either as many units as {@code where} covers, each at its place, or the whole of one
     *     escape or entity
     */
    record Text(String value, SourceSpan where) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** {@code *words*}. */
    record Emphasis(List<Inline> content, SourceSpan where) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }

    /** {@code **words**}. */
    record Strong(List<Inline> content, SourceSpan where) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strong(this);
        }
    }

    /** {@code ~~words~~}: struck through in the source itself, unlike {@link Emendation}. */
    record Struck(List<Inline> content, SourceSpan where) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.struck(this);
        }
    }

    /** Letters to be shown as they are, {@code `like this`}. */
    record Code(String value, SourceSpan where) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /**
     * The end of a line.
     *
     * @param hard whether the reader sees it; a soft one reads as a space
     */
    record LineBreak(boolean hard, SourceSpan where) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lineBreak(this);
        }
    }

    /**
     * An ordinary link.
     *
     * @param target an address outside, a file of the site, or {@code #id} in the same page
     * @param outside whether it leaves the site
     */
    record Link(String target, boolean outside, Optional<String> title, List<Inline> content, SourceSpan where)
            implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /** A picture: {@code ![what it shows](leaf-64.png)}. */
    record Image(String target, Optional<String> title, String alternative, SourceSpan where) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.image(this);
        }
    }

    /**
     * A name, with the entry it names: {@code [Tito](person:josip-broz-tito)}, or a form found by itself.
     *
     * @param expansion what the words stand for, where they are an abbreviation that the authority file explains
     */
    record Mention(EntryRef entry, Optional<String> expansion, List<Inline> content, SourceSpan where)
            implements Inline {

        /** A name that is not known to be an abbreviation. */
        public Mention(EntryRef entry, List<Inline> content, SourceSpan where) {
            this(entry, Optional.empty(), content, where);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mention(this);
        }
    }

    /** A date in the text and the day it means: {@code [29 September](date:1956-09-29)}. */
    record Dated(Edtf date, List<Inline> content, SourceSpan where) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dated(this);
        }
    }

    /**
     * Words of another language: {@code [nasloyeniya](lang:ru-Latn)}.
     *
     * @param language a BCP 47 tag
     */
    record Foreign(String language, List<Inline> content, SourceSpan where) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.foreign(this);
        }
    }

    /** A link to another document of the edition, or to a paragraph of it: {@code [there](doc:slug#p12)}. */
    record DocumentLink(DocumentTarget target, List<Inline> content, SourceSpan where) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.documentLink(this);
        }
    }

    /** A page of the source begins here: {@code [](page:65)}. */
    record PageMark(String page, SourceSpan where) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pageMark(this);
        }
    }

    /** Words that the translator or editor of the source supplied, without the brackets around them: {@code [their]}. */
    record Supplied(List<Inline> content, SourceSpan where) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.supplied(this);
        }
    }

    /**
     * Where a note is called.
     *
     * @param ordinal which call of the document it is, from 0
     * @param key the key of the note it calls
     */
    record NoteCall(int ordinal, String key, SourceSpan where) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noteCall(this);
        }
    }

    /**
     * A place where the edition departs from the witness.
     *
     * @param kind what was done
     * @param witness what the witness reads; empty for an addition
     * @param edition what the edition reads; empty for a surplus
     * @param reason why; empty where the editor gave no reason
     */
    record Emendation(
            EmendationKind kind, List<Inline> witness, List<Inline> edition, Optional<String> reason, SourceSpan where)
            implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emendation(this);
        }
    }

    /** What was done to the witness's reading. */
    enum EmendationKind {
        /** <code>{~~old~>new~~}</code>: TEI {@code choice} of {@code sic} and {@code corr}. */
        CORRECTION,
        /** <code>{++new++}</code>: TEI {@code add}. */
        ADDITION,
        /** <code>{--old--}</code>: TEI {@code surplus}. */
        SURPLUS
    }

    /** What to do with each kind. No default methods: whoever renders has to say something about all. */
    interface Visitor<R> {
        R text(Text text);

        R emphasis(Emphasis emphasis);

        R strong(Strong strong);

        R struck(Struck struck);

        R code(Code code);

        R lineBreak(LineBreak lineBreak);

        R link(Link link);

        R image(Image image);

        R mention(Mention mention);

        R dated(Dated dated);

        R foreign(Foreign foreign);

        R documentLink(DocumentLink link);

        R pageMark(PageMark mark);

        R supplied(Supplied supplied);

        R noteCall(NoteCall call);

        R emendation(Emendation emendation);
    }
}
