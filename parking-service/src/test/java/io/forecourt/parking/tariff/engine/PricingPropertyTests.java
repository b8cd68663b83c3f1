package io.forecourt.parking.tariff.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.TimeZone;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every price has to be like. */
class PricingPropertyTests {

    private static final RefundTerms EARLY_STOP = new RefundTerms(Duration.ZERO, true);

    @Property
    void aPriceIsTheSumOfItsLinesAndOfItsDaysAndNeverNegative(@ForAll("stays") AnyStay stay) {
        if (stay.lasting(stay.asked()) instanceof Quote quote) {
            assertThat(quote.lines().stream().mapToLong(Line::cents).sum()).isEqualTo(quote.cents());
            assertThat(quote.centsByDay().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(quote.cents());
            assertThat(quote.centsByDay().values()).allMatch(cents -> cents >= 0);
        }
    }

    @Property
    void noDayCostsMoreThanItsCap(@ForAll("stays") AnyStay stay) {
        var cap = stay.scale().dayCapCents();
        if (cap != null && stay.lasting(stay.asked()) instanceof Quote quote) {
            var zone = stay.tariff().zone();
            var days = quote.from()
                    .atZone(zone)
                    .toLocalDate()
                    .datesUntil(quote.to().atZone(zone).toLocalDate().plusDays(1))
                    .count();
            assertThat(quote.centsByDay().values()).allMatch(cents -> cents <= cap);
            assertThat(quote.cents()).isLessThanOrEqualTo(cap * days);
        }
    }

    @Property
    void whoStaysLongerPaysNoLess(@ForAll("stays") AnyStay stay) {
        var longer = stay.asked().plus(stay.more());

        if (stay.lasting(longer) instanceof Quote quote) {
            var shorter = Asked.priced(stay.lasting(stay.asked()));
            assertThat(quote.cents()).isGreaterThanOrEqualTo(shorter.cents());
            assertThat(quote.to()).isAfterOrEqualTo(shorter.to());
        }
        if (stay.between(longer) instanceof Quote quote) {
            assertThat(quote.cents())
                    .isGreaterThanOrEqualTo(
                            Asked.priced(stay.between(stay.asked())).cents());
        }
    }

    @Property
    void whatIsBoughtPieceByPieceCostsAsMuchAsAtOnce(@ForAll("stays") AnyStay stay) {
        if (!(stay.lasting(stay.asked()) instanceof Quote first)
                || !(stay.lasting(first.paid().plus(stay.more())) instanceof Quote all)) {
            return;
        }
        var again = stay.parker().after(stay.parker().carried().and(first));
        var second = Asked.priced(stay.pricing().lasting(again, first.to(), stay.more()));

        assertThat(second.cents()).isEqualTo(all.centsBeyond(first));
        assertThat(second.to()).isEqualTo(all.to());
        assertThat(first.paid().plus(second.paid())).isEqualTo(all.paid());
    }

    @Property
    void whatIsBoughtCostsAsMuchWhenItIsOver(@ForAll("stays") AnyStay stay) {
        if (stay.lasting(stay.asked()) instanceof Quote bought) {
            var used = Asked.priced(stay.pricing().between(stay.parker(), bought.from(), bought.to()));

            assertThat(used.cents()).isEqualTo(bought.cents());
            assertThat(used.lines()).isEqualTo(bought.lines());
            assertThat(used.asked()).isEqualTo(bought.paid());
        }
    }

    @Property
    void whoStopsEarlierGetsNoLessBackAndNeverMoreThanTheyPaid(@ForAll("stays") AnyStay stay) {
        if (stay.lasting(stay.asked()) instanceof Quote bought) {
            var refunds = new Refunds(stay.pricing(), EARLY_STOP);
            var stop = stay.start().plus(stay.more());
            var refund = refunds.stopping(stay.parker(), bought, stay.start(), stop);
            var later = refunds.stopping(stay.parker(), bought, stay.start(), stop.plus(stay.asked()));

            assertThat(refund.cents()).isBetween(later.cents(), bought.cents());
            assertThat(later.cents()).isNotNegative();
            assertThat(refund.cents() + refund.kept().cents()).isEqualTo(bought.cents());
        }
    }

    @Property(tries = 300)
    void itDoesNotMatterWhereTheMachineIs(@ForAll("stays") AnyStay stay) {
        var here = TimeZone.getDefault();
        var answer = stay.lasting(stay.asked());
        try {
            for (var place : new String[] {"Pacific/Kiritimati", "America/Los_Angeles", "Europe/Paris"}) {
                TimeZone.setDefault(TimeZone.getTimeZone(place));
                assertThat(stay.lasting(stay.asked())).isEqualTo(answer);
            }
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Property
    void theTariffsOfTheseTestsAreSound(@ForAll("stays") AnyStay stay) {
        assertThat(TariffCheck.of(stay.tariff())).isEmpty();
    }

    @Provide
    Arbitrary<AnyStay> stays() {
        return AnyStay.any();
    }
}
