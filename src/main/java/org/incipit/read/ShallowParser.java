package org.incipit.read;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.Parser;

/** Events of YAML, as long as they are not nested so deep that putting them together takes more stack than there is. */
final class ShallowParser implements Parser {

    /** How deep lists and keys with values may be nested. */
    private static final int DEEPEST = 50;

    private final Parser parser;
    private int depth;

    ShallowParser(Parser parser) {
        this.parser = parser;
    }

    @Override
    public boolean checkEvent(Event.ID id) {
        return parser.checkEvent(id);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    /**
     * The next event.
     *
     * @throws ParserException where lists and keys are nested deeper than {@value #DEEPEST}
     */
    @Override
    public Event next() {
        Event event = parser.next();
        switch (event.getEventId()) {
            case SequenceStart, MappingStart -> depth++;
            case SequenceEnd, MappingEnd -> depth--;
            default -> {}
        }
        if (depth > DEEPEST) {
            throw new ParserException(
                    "", Optional.empty(), "values are nested more than " + DEEPEST + " deep", event.getStartMark());
        }
        return event;
    }
}
