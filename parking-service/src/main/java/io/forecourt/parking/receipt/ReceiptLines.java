package io.forecourt.parking.receipt;

import io.forecourt.parking.receipt.PrintedReceipt.Row;
import io.forecourt.parking.tariff.QuoteLine;
import java.util.Objects;

/** Says why a price is what it is. */
final class ReceiptLines {

    private final Words words;

    ReceiptLines(Words words) {
        this.words = words;
    }

    Row explained(QuoteLine line) {
        String what =
                switch (line.kind()) {
                    case FREE -> free(line);
                    case CHARGED ->
                        words.say(
                                "line.charged",
                                words.duration(minutes(line)),
                                words.amount(Objects.requireNonNullElse(line.centsPerHour(), 0L)),
                                words.number(Objects.requireNonNullElse(line.rung(), 1)));
                    case CAPPED ->
                        words.say("line.capped", words.day(Objects.requireNonNull(line.day(), "a cap is a day's")));
                };
        return new Row(what, words.amount(line.cents()));
    }

    private String free(QuoteLine line) {
        String time = words.duration(minutes(line));
        var why = line.why();
        if (why == null) {
            return words.say("line.free", time);
        }
        return switch (why) {
            case HOLIDAY -> words.say("line.holiday", time, Objects.requireNonNullElse(line.holiday(), ""));
            case OUTSIDE_WINDOWS -> words.say("line.outside", time);
            case FIRST_MINUTES -> words.say("line.first", time);
            case FREE_OF_CHARGE -> words.say("line.exempt", time);
        };
    }

    private static long minutes(QuoteLine line) {
        return Objects.requireNonNullElse(line.minutes(), 0L);
    }
}
