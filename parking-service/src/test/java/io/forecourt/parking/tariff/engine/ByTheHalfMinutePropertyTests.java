package io.forecourt.parking.tariff.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the tariff and the stay: the engine says what one finds who looks at the clock every half minute. */
class ByTheHalfMinutePropertyTests {

    @Property(tries = 600)
    void whatIsBoughtCostsAndEndsAsFoundByLooking(@ForAll("stays") AnyStay stay) {
        var looking = new ByTheHalfMinute(stay);

        if (looking.stand(stay.asked())) {
            compare(Asked.priced(stay.lasting(stay.asked())), looking);
        } else {
            assertThat(stay.lasting(stay.asked())).isInstanceOf(Refused.class);
        }
    }

    @Property(tries = 600)
    void whatLiesBetweenTwoInstantsCostsAsFoundByLooking(@ForAll("stays") AnyStay stay) {
        var elapsed = stay.asked().multipliedBy(3);
        var looking = new ByTheHalfMinute(stay);

        if (looking.standUntil(stay.start().plus(elapsed))) {
            var quote = Asked.priced(stay.between(elapsed));
            compare(quote, looking);
            assertThat(quote.asked()).isEqualTo(looking.counted());
        } else {
            assertThat(stay.between(elapsed)).isInstanceOf(Refused.class);
        }
    }

    private static void compare(Quote quote, ByTheHalfMinute looking) {
        assertThat(quote.to()).isEqualTo(looking.end());
        assertThat(quote.cents()).isEqualTo(looking.cents());
        assertThat(quote.centsByDay()).isEqualTo(looking.centsByDay());
        assertThat(centsByRung(quote)).isEqualTo(looking.centsByRung);
        assertThat(freeBecauseOf(quote)).isEqualTo(looking.freeBecauseOf);
    }

    private static Map<Integer, Long> centsByRung(Quote quote) {
        Map<Integer, Long> cents = new HashMap<>();
        for (var line : quote.lines()) {
            if (line instanceof Line.Charged charged) {
                cents.put(charged.rung(), charged.cents());
            }
        }
        return cents;
    }

    private static Map<String, Duration> freeBecauseOf(Quote quote) {
        Map<String, Duration> free = new HashMap<>();
        for (var line : quote.lines()) {
            if (line instanceof Line.Free because) {
                free.put(because.holiday() == null ? because.why().name() : because.holiday(), because.time());
            }
        }
        return free;
    }

    @Provide
    Arbitrary<AnyStay> stays() {
        return AnyStay.any();
    }
}
