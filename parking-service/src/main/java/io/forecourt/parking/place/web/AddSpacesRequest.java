package io.forecourt.parking.place.web;

import io.forecourt.parking.place.NewSpaces;
import io.forecourt.parking.place.SpaceKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Spaces that are to be added to a site. */
record AddSpacesRequest(@NotEmpty @Size(max = 100) List<@NotNull @Valid SpacesBody> ranges) {

    /** Spaces of one kind on one level. */
    record SpacesBody(
            @NotNull @Valid RangeBody numbers,
            @NotNull SpaceKind kind,
            @Nullable Long levelId) {}

    List<NewSpaces> toSpaces() {
        var spaces = IntStream.range(0, ranges.size())
                .mapToObj(i -> {
                    var range = ranges.get(i);
                    return new NewSpaces(range.numbers().toRange(i), range.kind(), range.levelId());
                })
                .toList();
        return RangeBody.requireFew(spaces, NewSpaces::numbers);
    }
}
