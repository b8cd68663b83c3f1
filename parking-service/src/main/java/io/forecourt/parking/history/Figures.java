package io.forecourt.parking.history;

import io.forecourt.parking.stay.StayView.MoneyBody;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a number of stays come to.
 *
 * @param minutes for how long vehicles were there
 * @param money paid less given back, by currency; none of what was free
 */
@Schema(name = "StayFigures")
public record Figures(
        @Schema(description = "How many, without those that were cancelled or never paid")
        long stays,

        @Schema(description = "For how long vehicles were there, rounded down")
        long minutes,

        @Schema(description = "Paid less given back, by currency")
        List<MoneyBody> money) {

    private static final int SECONDS_OF_A_MINUTE = 60;

    /** A row that was added up in one currency, or in none. */
    record Part(long stays, double seconds, @Nullable String currency, long cents) {}

    static Figures of(List<Part> parts) {
        List<MoneyBody> money = new ArrayList<>();
        for (Part part : parts) {
            if (part.currency() != null) {
                money.add(new MoneyBody(part.cents(), Currency.getInstance(part.currency())));
            }
        }
        money.sort(Comparator.comparing(amount -> amount.currency().getCurrencyCode()));
        return new Figures(
                parts.stream().mapToLong(Part::stays).sum(),
                (long) parts.stream().mapToDouble(Part::seconds).sum() / SECONDS_OF_A_MINUTE,
                money);
    }

    /** All of them, with what they have in one currency added up. */
    static Figures total(List<Part> parts) {
        Map<String, Part> byCurrency = new LinkedHashMap<>();
        for (Part part : parts) {
            String currency = part.currency() == null ? "" : part.currency();
            byCurrency.merge(
                    currency,
                    part,
                    (one, other) -> new Part(
                            one.stays() + other.stays(),
                            one.seconds() + other.seconds(),
                            one.currency(),
                            one.cents() + other.cents()));
        }
        return of(List.copyOf(byCurrency.values()));
    }

    /** What belongs together, in the order in which it came. */
    static <K, R> Map<K, Figures> by(List<R> rows, Function<R, K> key, Function<R, Part> part) {
        Map<K, List<Part>> parts = new LinkedHashMap<>();
        rows.forEach(row ->
                parts.computeIfAbsent(key.apply(row), _ -> new ArrayList<>()).add(part.apply(row)));
        Map<K, Figures> figures = new LinkedHashMap<>();
        parts.forEach((each, its) -> figures.put(each, of(its)));
        return figures;
    }
}
