package org.incipit.build;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that is made when it is asked for, once. May be used by several threads. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T known = made.orElseGet(maker);
        made = Optional.of(known);
        return known;
    }
}
