package io.forecourt.messaging;

import java.util.function.Supplier;

/**
 * Marks what the service does by itself, as an event asks it to and no person: for services that ask on whose behalf
 * something is done. Where there is no such bean, nothing is marked.
 */
@FunctionalInterface
public interface OwnWork {

    /** Does it on this thread. */
    <T> T call(Supplier<T> work);
}
