package org.incipit.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.incipit.model.Inline;
import org.incipit.model.Inline.EmendationKind;
import org.incipit.problem.Code;
import org.incipit.source.SourceSpan;

/**
 * Puts together what opens and what closes among the tokens of one line of thought: brackets become supplied words, notes or
 * links, signs of CriticMarkup become emendations. What does not close becomes text again, and is told where an editor
 * cannot have meant that.
 */
final class Pairing {

    private final ParseContext context;
    private final Brackets brackets;
    private final Deque<Frame> open = new ArrayDeque<>();
    private int deepest;
    private boolean tooDeep;

    Pairing(ParseContext context, LinkReader links, NoteReader notes) {
        this.context = context;
        this.brackets = new Brackets(context, links, notes);
    }

    /** Something that was opened, and what came since. */
    private static final class Frame {

        final Optional<Token> opener;
        final List<Inline> content = new ArrayList<>();
        Optional<List<Inline>> beforeTurn = Optional.empty();
        int depth;

        Frame(Optional<Token> opener) {
            this.opener = opener;
        }

        boolean is(Class<? extends Token> kind) {
            return opener.filter(kind::isInstance).isPresent();
        }

        boolean emends(EmendationKind kind) {
            return opener.filter(t -> t instanceof Token.Critic critic && critic.sign().kind == kind)
                    .isPresent();
        }
    }

    List<Inline> pair(List<Token> tokens) {
        open.push(new Frame(Optional.empty()));
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token instanceof Token.Read read) {
                top().content.add(read.inline());
                deepen(read.depth());
            } else if (token instanceof Token.Critic critic) {
                critic(critic);
            } else if (token instanceof Token.Bracket bracket && bracket.opens()) {
                open.push(new Frame(Optional.of(token)));
            } else if (token instanceof Token.Bracket bracket) {
                close(bracket, tokens, i + 1);
            }
        }
        giveUpDownTo(open.getLast());
        deepest = top().depth;
        return Texts.joined(open.pop().content);
    }

    /** How deep the inlines that were put together are nested. */
    int depth() {
        return deepest;
    }

    private void deepen(int depth) {
        top().depth = Math.max(top().depth, depth);
    }

    /** Whether what was opened with a frame may be put together; else it is told, and its signs are text. */
    private boolean isShallow(Frame frame, Inline.Text opening, Inline.Text closing) {
        if (frame.depth < MarkdownParser.DEEPEST) {
            deepen(frame.depth + 1);
            return true;
        }
        if (!tooDeep) {
            context.problems.add(
                    Code.E0307,
                    opening.where(),
                    "brackets are nested more than " + MarkdownParser.DEEPEST + " deep here",
                    "write it flatter, or escape signs that are meant as such with a backslash");
        }
        tooDeep = true;
        deepen(frame.depth);
        top().content.add(opening);
        frame.beforeTurn.ifPresent(top().content::addAll);
        top().content.addAll(frame.content);
        top().content.add(closing);
        return false;
    }

    private Frame top() {
        return open.getFirst();
    }

    private void close(Token.Bracket bracket, List<Token> tokens, int next) {
        if (!top().is(Token.Bracket.class)) {
            top().content.add(bracket.text());
            return;
        }
        Frame frame = open.pop();
        if (!isShallow(frame, ((Token.Bracket) frame.opener.orElseThrow()).text(), bracket.text())) {
            return;
        }
        SourceSpan where = openedAt(frame).through(bracket.text().where());
        List<Inline> content = Texts.joined(frame.content);
        if (next < tokens.size()
                && tokens.get(next) instanceof Token.Read read
                && read.inline() instanceof Inline.Text behind) {
            Optional<String> target = LinkReader.targetBehind(behind.value());
            if (target.isPresent()) {
                int length = target.get().length() + 2;
                top().content
                        .add(brackets.link(
                                target.get(),
                                content,
                                where.through(Texts.head(behind, length).where())));
                tokens.set(next, Token.Read.text(Texts.tail(behind, length)));
                return;
            }
            brackets.tellSpoiltTarget(behind);
        }
        top().content.addAll(brackets.of(content, where));
    }

    private void critic(Token.Critic critic) {
        CriticMarkup.Sign sign = critic.sign();
        switch (sign.does) {
            case OPEN -> open.push(new Frame(Optional.of(critic)));
            case TURN -> turn(critic);
            case CLOSE -> closeEmendation(critic);
            case EXPLAIN -> explain(critic);
            case EXPLAIN_WITHOUT_END -> {
                tell(critic.where(), "this reason is not closed", "close it with <<}");
                top().content.add(text(critic));
            }
            default -> throw new IllegalStateException(sign.does.name());
        }
    }

    private void turn(Token.Critic critic) {
        Optional<Frame> correction = nearestEmendation()
                .filter(frame -> frame.emends(EmendationKind.CORRECTION) && frame.beforeTurn.isEmpty());
        if (correction.isEmpty()) {
            top().content.add(text(critic));
            return;
        }
        giveUpDownTo(correction.get());
        correction.get().beforeTurn = Optional.of(Texts.joined(correction.get().content));
        correction.get().content.clear();
    }

    private void closeEmendation(Token.Critic critic) {
        EmendationKind kind = critic.sign().kind;
        Optional<Frame> opened =
                open.stream().filter(frame -> frame.emends(kind)).findFirst();
        if (opened.isEmpty()) {
            tell(
                    critic.where(),
                    "an emendation is closed here that was not opened",
                    "open it, or put a backslash in front");
            top().content.add(text(critic));
            return;
        }
        giveUpDownTo(opened.get());
        Frame frame = open.pop();
        if (!isShallow(frame, text((Token.Critic) frame.opener.orElseThrow()), text(critic))) {
            return;
        }
        SourceSpan where = openedAt(frame).through(critic.where());
        List<Inline> content = Texts.joined(frame.content);
        if (kind == EmendationKind.CORRECTION && frame.beforeTurn.isEmpty()) {
            tell(where, "this correction does not say what it corrects", "write {~~old~>new~~}");
        }
        List<Inline> witness = switch (kind) {
            case CORRECTION -> frame.beforeTurn.orElse(content);
            case ADDITION -> List.of();
            case SURPLUS -> content;
        };
        NestedEmendations.tell(frame.beforeTurn.orElse(List.of()), context.problems);
        NestedEmendations.tell(content, context.problems);
        brackets.refuseCalls(witness);
        UnseenWords.tellInWitness(witness, context.problems);
        List<Inline> edition = kind == EmendationKind.SURPLUS ? List.of() : content;
        if (witness.isEmpty() && edition.isEmpty()) {
            tell(where, "this emendation changes nothing", "write what is changed between its signs");
        }
        top().content.add(new Inline.Emendation(kind, witness, edition, Optional.empty(), where));
    }

    private void explain(Token.Critic reason) {
        List<Inline> content = top().content;
        int last = content.size() - 1;
        if (last >= 0
                && content.get(last) instanceof Inline.Emendation e
                && e.reason().isEmpty()) {
            content.set(
                    last,
                    new Inline.Emendation(
                            e.kind(),
                            e.witness(),
                            e.edition(),
                            Optional.of(reason.sign().text),
                            e.where().through(reason.where())));
        } else {
            tell(reason.where(), "this reason stands behind no emendation", "put it right behind the one it explains");
        }
    }

    private Optional<Frame> nearestEmendation() {
        return open.stream().filter(frame -> frame.is(Token.Critic.class)).findFirst();
    }

    /** What was opened since a frame never closes: it is text of that frame. */
    private void giveUpDownTo(Frame frame) {
        Deque<Frame> lost = new ArrayDeque<>();
        while (top() != frame) {
            lost.push(open.pop());
        }
        for (Frame unclosed : lost) {
            frame.depth = Math.max(frame.depth, unclosed.depth);
            unclosed.opener.ifPresent(token -> frame.content.add(giveUp(token, unclosed.content, frame.content)));
            unclosed.beforeTurn.ifPresent(frame.content::addAll);
            frame.content.addAll(unclosed.content);
        }
    }

    private Inline giveUp(Token opener, List<Inline> content, List<Inline> before) {
        if (opener instanceof Token.Critic critic) {
            tell(
                    critic.where(),
                    "this emendation is not closed",
                    "close it with " + CriticMarkup.closing(critic.sign().kind)
                            + ", in the same paragraph and within the same emphasis");
            return text(critic);
        }
        Inline.Text bracket = ((Token.Bracket) opener).text();
        brackets.tellUnclosed(content, before, bracket.where());
        return bracket;
    }

    private static SourceSpan openedAt(Frame frame) {
        return frame.opener
                .map(token -> token instanceof Token.Critic critic
                        ? critic.where()
                        : ((Token.Bracket) token).text().where())
                .orElseThrow();
    }

    private static Inline.Text text(Token.Critic critic) {
        return new Inline.Text(critic.sign().text, critic.where());
    }

    private void tell(SourceSpan where, String message, String hint) {
        context.problems.add(Code.E0301, where, message, hint);
    }
}
