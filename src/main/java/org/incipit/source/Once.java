package org.incipit.source;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that is made when it is first asked for, and kept. May be used by several threads. */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    /** What the maker makes. */
    public Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T known = made.orElseGet(maker);
        made = Optional.of(known);
        return known;
    }
}
