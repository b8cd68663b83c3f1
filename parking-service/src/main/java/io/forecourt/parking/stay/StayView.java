package io.forecourt.parking.stay;

import io.forecourt.parking.place.SiteKind;
import io.forecourt.parking.place.SpaceKind;
import io.forecourt.parking.tariff.QuoteLine;
import io.forecourt.parking.tariff.engine.UserClass;
import io.forecourt.parking.tariff.engine.VehicleClass;
import io.forecourt.payments.Payment;
import io.forecourt.payments.PaymentState;
import io.forecourt.payments.provider.Decline;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A stay as it is shown. */
@Schema(name = "StayResponse")
public record StayView(
        long id,
        StayKind kind,
        StayState state,

        @Schema(description = "Why it is over") @Nullable EndReason endReason,

        StayView.Site site,
        StayView.@Nullable Space space,

        @Schema(description = "Absent once it is forgotten who parked") @Nullable
        String plate,

        @Schema(description = "Of the plate") @Nullable String country,

        VehicleClass vehicleClass,
        UserClass userClass,
        Instant startsAt,

        @Schema(description = "When what was bought ends, whenever they leave")
        Instant endsAt,

        @Nullable Instant endedAt,
        @Nullable Instant checkedInAt,

        @Schema(description = "Until when its payment is waited for, of the stay or of its extension") @Nullable
        Instant heldUntil,

        @Schema(description = "When it ends once its extension is paid") @Nullable
        Instant extensionTo,

        @Nullable Long tariffVersionId,

        @Schema(description = "Absent where the site has no tariff, and parking is free")
        StayView.@Nullable MoneyBody price,

        StayView.@Nullable MoneyBody paid,

        @Schema(description = "Including what is on its way back")
        StayView.@Nullable MoneyBody refunded,

        @Schema(description = "Why it costs that much; the amounts add up to the price")
        List<QuoteLine> lines,

        @Schema(description = "The last one; not in lists") StayView.@Nullable PaymentBody payment,
        Set<StayAction> actions) {

    /** Where it is. */
    @Schema(name = "StaySiteResponse")
    public record Site(
            long id,
            SiteKind kind,
            String name,
            String timeZone,
            @Nullable String street,
            @Nullable String postcode,
            @Nullable String city,
            String operator) {}

    /** Which space it has. */
    @Schema(name = "StaySpaceResponse")
    public record Space(long id, String number, @Nullable Long levelId, SpaceKind kind) {}

    /** An amount in the currency's smallest unit. */
    @Schema(name = "MoneyBody")
    public record MoneyBody(long minorUnits, Currency currency) {

        static @Nullable MoneyBody of(long cents, @Nullable Currency currency) {
            return currency == null ? null : new MoneyBody(cents, currency);
        }
    }

    /** How far its payment has come. */
    @Schema(name = "StayPaymentResponse")
    public record PaymentBody(
            PaymentState state,

            @Schema(description = "Where the browser pays, while it has to") @Nullable
            URI next,

            @Schema(description = "Why the last attempt was refused") @Nullable
            Decline decline,

            @Schema(description = "What a person can do about that") @Nullable
            String advice) {

        public static PaymentBody of(Payment payment) {
            Decline decline = payment.decline();
            return new PaymentBody(payment.state(), payment.next(), decline, decline == null ? null : decline.advice());
        }
    }

    static StayView of(
            Stay stay, StaySite site, @Nullable Space space, @Nullable Payment payment, Set<StayAction> actions) {
        StayTerms terms = stay.terms();
        var quote = stay.bought().quote();
        var currency = terms.currency();
        var plate = terms.plate();
        return new StayView(
                stay.id(),
                terms.kind(),
                stay.state(),
                stay.endReason(),
                new Site(
                        site.id(),
                        site.kind(),
                        site.name(),
                        site.timeZone().getId(),
                        site.street(),
                        site.postcode(),
                        site.city(),
                        site.operator()),
                space,
                plate == null ? null : plate.number(),
                plate == null ? null : plate.country(),
                terms.vehicleClass(),
                terms.userClass(),
                terms.startsAt(),
                stay.bought().endsAt(),
                stay.endedAt(),
                stay.checkedInAt(),
                stay.heldUntil(),
                stay.extensionTo(),
                terms.tariffVersionId(),
                MoneyBody.of(stay.bought().cents(), currency),
                MoneyBody.of(stay.money().paid(), currency),
                MoneyBody.of(stay.money().refunded(), currency),
                quote == null ? List.of() : quote.lines(),
                payment == null ? null : PaymentBody.of(payment),
                actions);
    }
}
