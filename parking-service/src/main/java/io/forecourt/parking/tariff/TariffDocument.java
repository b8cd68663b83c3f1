package io.forecourt.parking.tariff;

import io.forecourt.parking.tariff.engine.UserClass;
import io.forecourt.parking.tariff.engine.VehicleClass;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version of a tariff as it is written down, sent and stored. It has the shape of the engine's tariff, so that what is
 * found wrong with that is found here at the same pointer; its clocks are the site's, its currency the tariff's.
 *
 * @param stepMinutes what is paid at least and at a time
 * @param windows when parking has to be paid for
 * @param scales what each class of users pays for each class of vehicles
 * @param postParkingCharges what is due afterwards for who has not paid
 */
public record TariffDocument(
        @Schema(example = "15") int stepMinutes,
        Map<DayOfWeek, @Size(max = 10) List<@Valid Window>> windows,

        @Schema(description = "Days with windows of their own") @Size(max = 400)
        List<@Valid Holiday> holidays,

        @Size(max = 20) List<@Valid Scale> scales,
        @Size(max = 10) List<@Valid Charge> postParkingCharges,
        @Valid Terms terms) {

    /** Some hours of a day. */
    @Schema(name = "TariffWindow")
    public record Window(
            @Schema(example = "09:00") @Pattern(regexp = HOUR, message = "must be a time of day such as 09:00")
            String from,

            @Schema(example = "20:00", description = "24:00 is the end of the day")
            @Pattern(regexp = END, message = "must be a time of day such as 20:00, up to 24:00")
            String to) {

        static final String MIDNIGHT = "24:00";

        private static final String HOUR = "([01]\\d|2[0-3]):[0-5]\\d";
        private static final String END = "(?!00:00)" + HOUR + "|" + MIDNIGHT;
    }

    /** Days from the first to the last, both included; without windows they are free. */
    @Schema(name = "TariffHoliday")
    public record Holiday(
            @Size(max = 100) String name,
            LocalDate first,
            LocalDate last,
            @Size(max = 10) List<@Valid Window> windows) {}

    /** What they pay: the first minutes, if any, are free, and behind them the ladder begins. */
    @Schema(name = "TariffScale")
    public record Scale(
            VehicleClass vehicle,
            UserClass user,
            boolean freeOfCharge,
            @Size(max = 100) List<@Valid Rung> ladder,
            int freeMinutes,

            @Schema(description = "Absent where they may stay as long as they like") @Nullable
            Integer maximumMinutes,

            @Schema(description = "In the currency's smallest unit; absent where there is no limit") @Nullable
            Long dayCapCents) {}

    /** What an hour costs for so long, in the currency's smallest unit. */
    @Schema(name = "TariffRung")
    public record Rung(
            @Schema(description = "Absent on a last rung without an end") @Nullable
            Integer minutes,

            long centsPerHour) {}

    /** A charge in the currency's smallest unit. */
    @Schema(name = "TariffCharge")
    public record Charge(VehicleClass vehicle, long cents) {}

    /** What is given back, and what counts of earlier stays. */
    @Schema(name = "TariffTerms")
    public record Terms(
            @Schema(description = "Whether those who leave earlier get back what they have not used")
            boolean earlyStop,

            @Schema(description = "For how long after the purchase all is given back", example = "120")
            @Min(0)
            @Max(3_600)
            int cancelWithinSeconds,

            @Schema(
                    description =
                            "For how long after its end a stay of the same plate in the same zone group counts for the next")
            @Min(0)
            @Max(10_080)
            int noReturnMinutes) {}
}
