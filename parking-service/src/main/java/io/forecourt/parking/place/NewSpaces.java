package io.forecourt.parking.place;

import org.jspecify.annotations.Nullable;

/**
 * Spaces of one kind on one level, to be added at once.
 *
 * @param row where they are drawn on the level's plan, if that is known
 */
public record NewSpaces(
        NumberRange numbers,
        SpaceKind kind,
        @Nullable Long levelId,
        @Nullable SpaceRow row) {

    /** @param at which of them, from 0 */
    @Nullable
    SpacePlan plan(int at) {
        return row == null ? null : row.plan(at);
    }
}
