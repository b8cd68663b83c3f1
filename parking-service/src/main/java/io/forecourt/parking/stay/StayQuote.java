package io.forecourt.parking.stay;

import io.forecourt.parking.tariff.QuoteLine;
import io.forecourt.parking.tariff.engine.Carried;
import io.forecourt.parking.tariff.engine.Quote;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A price and why, as it is kept with the stay and printed on its receipts.
 *
 * @param cents the price, and the sum of the lines
 * @param paidSeconds the time that it is paid for, in whole steps
 * @param centsByDay the price by the local calendar days on which its steps begin
 */
public record StayQuote(long cents, long paidSeconds, List<QuoteLine> lines, Map<LocalDate, Long> centsByDay) {

    public static StayQuote of(Quote quote) {
        return new StayQuote(
                quote.cents(),
                quote.paid().toSeconds(),
                quote.lines().stream().map(QuoteLine::of).toList(),
                quote.centsByDay());
    }

    /** What it counts for the next stay of the plate, beside what was carried into it. */
    public Carried after(Carried earlier) {
        Map<LocalDate, Long> together = new HashMap<>(earlier.centsByDay());
        centsByDay.forEach((day, more) -> together.merge(day, more, Long::sum));
        return new Carried(earlier.paid().plus(Duration.ofSeconds(paidSeconds)), together);
    }
}
