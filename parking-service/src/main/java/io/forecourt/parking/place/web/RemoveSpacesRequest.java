package io.forecourt.parking.place.web;

import io.forecourt.parking.place.NumberRange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Spaces that are to be removed from a site; numbers that no space has are none. */
record RemoveSpacesRequest(@NotEmpty @Size(max = 100) List<@NotNull @Valid RangeBody> ranges) {

    List<NumberRange> toRanges() {
        return RangeBody.requireFew(
                IntStream.range(0, ranges.size())
                        .mapToObj(i -> ranges.get(i).toRange(i))
                        .toList(),
                Function.identity());
    }
}
