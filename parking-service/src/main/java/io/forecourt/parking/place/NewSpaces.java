package io.forecourt.parking.place;

import org.jspecify.annotations.Nullable;

/** Spaces of one kind on one level, to be added at once. */
public record NewSpaces(
        NumberRange numbers, SpaceKind kind, @Nullable Long levelId) {}
