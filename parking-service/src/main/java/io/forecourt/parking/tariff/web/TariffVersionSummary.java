package io.forecourt.parking.tariff.web;

import io.forecourt.parking.tariff.TariffVersion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version in a list. */
record TariffVersionSummary(
        long id,
        int number,
        TariffVersion.State state,
        Instant createdAt,
        @Nullable Instant publishedAt,
        @Nullable Instant startsAt) {

    static TariffVersionSummary of(TariffVersion version) {
        return new TariffVersionSummary(
                version.id(),
                version.number(),
                version.state(),
                version.createdAt(),
                version.publishedAt(),
                version.startsAt());
    }
}
