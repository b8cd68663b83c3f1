package io.forecourt.parking.notice;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom a notice goes to.
 *
 * @param email null where no address is known
 */
record ToBeTold(
        @Nullable String email,
        @Nullable String firstName,
        @Nullable String lastName) {

    /** Empty where it is not known. */
    String name() {
        return Stream.of(firstName, lastName).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
