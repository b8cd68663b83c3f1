package io.forecourt.parking.mailing;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is written to.
 *
 * @param customerId by which drivers come one after the other
 */
record Driver(
        long customerId,
        UUID accountId,
        String email,
        @Nullable String firstName,
        @Nullable String lastName) {

    String name() {
        return Stream.of(firstName, lastName).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
