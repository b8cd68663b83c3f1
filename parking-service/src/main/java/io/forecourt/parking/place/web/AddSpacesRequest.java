package io.forecourt.parking.place.web;

import io.forecourt.parking.place.NewSpaces;
import io.forecourt.parking.place.SpaceKind;
import io.forecourt.parking.place.SpaceRow;
import io.forecourt.parking.place.web.SpaceBody.PlanBody;
import io.forecourt.web.problem.InvalidRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
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
            @Nullable Long levelId,

            @Schema(description = "Where they are drawn on their level's plan, in a line") @Valid @Nullable
            RowBody row) {}

    /** Where the first of them is drawn, in metres and degrees, and how far it is from each to the next. */
    record RowBody(
            @NotNull @Valid PlanBody first,
            @DecimalMin("-100") @DecimalMax("100") float stepX,
            @DecimalMin("-100") @DecimalMax("100") float stepY) {

        /** @param at which of the request's ranges it is, for the error */
        SpaceRow toRow(int spaces, int at) {
            var row = new SpaceRow(first.toPlan(), stepX, stepY);
            var last = row.plan(spaces - 1);
            if (!PlanBody.fits(last)) {
                throw new InvalidRequest("/ranges/" + at + "/row", "must not lead beyond the plan's edges");
            }
            return row;
        }
    }

    List<NewSpaces> toSpaces() {
        var spaces = IntStream.range(0, ranges.size())
                .mapToObj(i -> {
                    var range = ranges.get(i);
                    var numbers = range.numbers().toRange(i);
                    var row = range.row() == null ? null : range.row().toRow(numbers.size(), i);
                    return new NewSpaces(numbers, range.kind(), range.levelId(), row);
                })
                .toList();
        return RangeBody.requireFew(spaces, NewSpaces::numbers);
    }
}
