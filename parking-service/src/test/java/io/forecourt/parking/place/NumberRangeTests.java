package io.forecourt.parking.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NumberRangeTests {

    @Test
    void countsAsPeopleDo() {
        assertThat(new NumberRange("A-", 9, 11, 3).numbers()).containsExactly("A-009", "A-010", "A-011");
        assertThat(new NumberRange("", 9, 10, 1).numbers()).containsExactly("9", "10");
        assertThat(new NumberRange(" E ", 1, 1, 1).numbers()).containsExactly("E 1");
    }

    @Test
    void goesUpwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NumberRange("", 2, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new NumberRange("", -1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new NumberRange("", 1, 1, 7));
    }

    @Property(tries = 200)
    void hasEachNumberOnceInOrder(
            @ForAll @IntRange(max = 999_000) int from,
            @ForAll @IntRange(max = 999) int more,
            @ForAll @IntRange(min = 1, max = NumberRange.MOST_DIGITS) int digits) {
        var range = new NumberRange("P", from, from + more, digits);

        assertThat(range.numbers().map(number -> Integer.parseInt(number.substring(1))))
                .hasSize(range.size())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(range.numbers())
                .allMatch(number -> number.length() > digits && number.length() <= NumberRange.LONGEST);
    }
}
