package io.forecourt.parking.place.web;

import io.forecourt.parking.place.NumberRange;
import io.forecourt.web.problem.InvalidRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Numbers of spaces as people count them. */
record RangeBody(
        @Schema(description = "Before each number", example = "A-") @Size(max = 14) @Nullable
        String prefix,

        @Min(0) @Max(999_999) int from,

        @Schema(description = "The last number, which belongs to the range") @Min(0) @Max(999_999)
        int to,

        @Schema(description = "How many digits there are at least; 1 if absent", example = "3")
        @Min(1)
        @Max(NumberRange.MOST_DIGITS)
        @Nullable
        Integer digits) {

    /** @param at which of the request's ranges it is, for the error */
    NumberRange toRange(int at) {
        if (to < from) {
            throw new InvalidRequest("/ranges/" + at + "/to", "must not be less than from");
        }
        return new NumberRange(prefix == null ? "" : prefix, from, to, digits == null ? 1 : digits);
    }

    /** @throws InvalidRequest when they are more spaces than one request may be about */
    static <T> List<T> requireFew(List<T> ranges, Function<T, NumberRange> numbers) {
        long spaces =
                ranges.stream().mapToLong(range -> numbers.apply(range).size()).sum();
        if (spaces > NumberRange.MOST_SPACES) {
            throw new InvalidRequest(
                    "/ranges", "must be " + NumberRange.MOST_SPACES + " spaces at most, and are " + spaces);
        }
        return ranges;
    }
}
