package io.forecourt.parking.history;

import io.forecourt.parking.stay.EndReason;
import io.forecourt.parking.stay.StayKind;
import io.forecourt.parking.stay.StayState;
import io.forecourt.parking.stay.StayView.MoneyBody;
import io.forecourt.parking.tariff.engine.UserClass;
import io.forecourt.parking.tariff.engine.VehicleClass;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stay in a list of those who manage parking; whose it is, it does not say. */
@Schema(name = "FoundStayResponse")
public record FoundStay(
        long id,
        StayKind kind,
        StayState state,
        @Nullable EndReason endReason,
        long siteId,
        String site,
        String timeZone,
        @Nullable String space,
        @Nullable String plate,
        @Nullable String country,
        VehicleClass vehicleClass,
        UserClass userClass,
        Instant startsAt,
        Instant endsAt,
        @Nullable Instant checkedInAt,
        @Nullable Instant endedAt,
        @Nullable MoneyBody price,
        @Nullable MoneyBody paid,
        @Nullable MoneyBody refunded) {}
