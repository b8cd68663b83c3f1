package io.forecourt.parking.place;

import org.jspecify.annotations.Nullable;

/**
 * A site as its operator's lists name it.
 *
 * @param capacity how many vehicles it has room for: its spaces in service, or, where none are listed, what is stated;
 *     null where neither is known
 */
public record OperatorsSite(
        long id, String externalId, @Nullable Integer capacity) {}
