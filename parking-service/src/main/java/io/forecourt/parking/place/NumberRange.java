package io.forecourt.parking.place;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Numbers of spaces as people count them.
 *
 * @param prefix before each number, may be empty
 * @param from the first, 0 or more
 * @param to the last, not before the first
 * @param digits how many there are at least, filled up with zeros; 1 fills up nothing
 */
public record NumberRange(String prefix, int from, int to, int digits) {

    /** The longest that a space's number may be. */
    public static final int LONGEST = 20;

    /** The most digits that a number may have. */
    public static final int MOST_DIGITS = 6;

    /** The most spaces that one request may add or remove. */
    public static final int MOST_SPACES = 10_000;

    public NumberRange {
        prefix = prefix.stripLeading();
        if (from < 0 || to < from || digits < 1 || digits > MOST_DIGITS) {
            throw new IllegalArgumentException("No range of numbers: %d to %d".formatted(from, to));
        }
    }

    public int size() {
        return to - from + 1;
    }

    public Stream<String> numbers() {
        return IntStream.rangeClosed(from, to).mapToObj(this::number);
    }

    private String number(int number) {
        return prefix + String.format(Locale.ROOT, "%0" + digits + "d", number);
    }
}
