package io.forecourt.parking.stay;

import io.forecourt.parking.tariff.QuoteLine;
import io.forecourt.parking.tariff.engine.UserClass;
import io.forecourt.parking.tariff.engine.VehicleClass;
import io.forecourt.payments.Refund;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was bought, paid and given back of a stay. Amounts are in the currency's smallest unit.
 *
 * @param number the same for all revisions
 * @param plate absent once it is forgotten who parked, as is {@code country}
 * @param endsAt when what was bought ends
 * @param endedAt when the driver left, if they have
 * @param priceCents what was bought costs: the sum of the lines
 * @param paidCents the sum of the payments
 * @param refundedCents what went back, or is on its way
 */
public record Receipt(
        String number,
        int revision,
        Instant issuedAt,
        long stayId,
        StayKind kind,
        String operator,
        String site,
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String city,
        String timeZone,
        @Nullable String plate,
        @Nullable String country,
        VehicleClass vehicleClass,
        UserClass userClass,
        Instant startsAt,
        Instant endsAt,
        @Nullable Instant endedAt,
        @Nullable Long tariffVersionId,
        String currency,
        long priceCents,
        List<QuoteLine> lines,
        List<Receipt.Paid> payments,
        List<Receipt.GivenBack> refunds,
        long paidCents,
        long refundedCents) {

    /** A payment. */
    public record Paid(UUID id, Charge.Purpose purpose, long cents, Instant at) {}

    /** A refund, and whether it has arrived. */
    public record GivenBack(UUID id, UUID paymentId, long cents, Refund.State state, Instant at) {

        static GivenBack of(Refund refund) {
            return new GivenBack(
                    refund.id(),
                    refund.paymentId(),
                    refund.amount().minorUnits(),
                    refund.state(),
                    refund.requestedAt());
        }
    }
}
