package io.forecourt.parking.tariff.web;

import io.forecourt.parking.tariff.TariffDocument;
import io.forecourt.parking.tariff.TariffVersion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version and what it says. */
record TariffVersionResponse(
        long id,
        int number,
        TariffVersion.State state,
        Instant createdAt,
        @Nullable Instant publishedAt,
        @Nullable Instant startsAt,
        TariffDocument document) {

    static TariffVersionResponse of(TariffVersion version) {
        return new TariffVersionResponse(
                version.id(),
                version.number(),
                version.state(),
                version.createdAt(),
                version.publishedAt(),
                version.startsAt(),
                version.document());
    }
}
