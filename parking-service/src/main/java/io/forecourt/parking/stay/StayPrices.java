package io.forecourt.parking.stay;

import io.forecourt.parking.tariff.SiteTariffs;
import io.forecourt.parking.tariff.StayRefused;
import io.forecourt.parking.tariff.TariffInForce;
import io.forecourt.parking.tariff.engine.Answer;
import io.forecourt.parking.tariff.engine.Quote;
import io.forecourt.parking.tariff.engine.Refund;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stays cost by the version of the tariff that they were begun with, and what is given back of that. */
@Component
public class StayPrices {

    private final SiteTariffs tariffs;

    StayPrices(SiteTariffs tariffs) {
        this.tariffs = tariffs;
    }

    /**
     * A stay as it is about to be bought.
     *
     * @param to when it is to end, or null where paid time is bought
     * @param paidTime how much, or null where the end is known
     * @throws StayRefused when the tariff has no price for it
     */
    static Bought buy(StayTerms terms, TariffInForce tariff, @Nullable Instant to, @Nullable Duration paidTime) {
        Quote quote = priced(answer(terms, tariff, to, paidTime));
        return new Bought(to == null ? quote.to() : to, paidTime, quote.cents(), StayQuote.of(quote));
    }

    /** A reserved stay, by the tariff that its terms name. */
    public Bought reserved(StayTerms terms, @Nullable TariffInForce tariff, Instant to) {
        return tariff == null ? Bought.free(to, null) : buy(terms, tariff, to, null);
    }

    /** A stay of so much paid time, by the tariff that its terms name; of so much time where there is none. */
    public Bought lasting(StayTerms terms, @Nullable TariffInForce tariff, Duration paidTime) {
        return tariff == null
                ? Bought.free(terms.startsAt().plus(paidTime), paidTime)
                : buy(terms, tariff, null, paidTime);
    }

    /** The stay, longer: by paid time for those who bought such, beyond the whole steps that they have; else until then. */
    Bought longer(Stay stay, ZoneId zone, @Nullable Instant to, @Nullable Duration more) {
        TariffInForce tariff = tariff(stay, zone).orElse(null);
        Duration asked = stay.bought().asked();
        if (asked == null) {
            Instant end = to == null ? stay.bought().endsAt().plus(present(more)) : to;
            return reserved(stay.terms(), tariff, end);
        }
        StayQuote quote = stay.bought().quote();
        Duration had = quote == null ? asked : Duration.ofSeconds(quote.paidSeconds());
        return lasting(stay.terms(), tariff, had.plus(present(more)));
    }

    private static Duration present(@Nullable Duration more) {
        if (more == null) {
            throw new IllegalArgumentException("A session is extended by time");
        }
        return more;
    }

    /** What comes back of what was paid if it ends then; empty where nothing was. */
    Optional<Refund> refund(Stay stay, ZoneId zone, Instant at) {
        Instant firstPaidAt = stay.money().firstPaidAt();
        return firstPaidAt == null || stay.bought().cents() == 0
                ? Optional.empty()
                : tariff(stay, zone)
                        .map(tariff -> tariff.refunds()
                                .stopping(stay.terms().parker(), quoteOf(stay, tariff), firstPaidAt, at));
    }

    /** The same quote as when it was bought: versions never change. */
    private static Quote quoteOf(Stay stay, TariffInForce tariff) {
        Bought bought = stay.bought();
        return priced(answer(stay.terms(), tariff, bought.asked() == null ? bought.endsAt() : null, bought.asked()));
    }

    private static Answer answer(
            StayTerms terms, TariffInForce tariff, @Nullable Instant to, @Nullable Duration paidTime) {
        if (paidTime != null) {
            return tariff.pricing().lasting(terms.parker(), terms.startsAt(), paidTime);
        }
        if (to == null) {
            throw new IllegalArgumentException("A stay has an end");
        }
        return tariff.pricing().between(terms.parker(), terms.startsAt(), to);
    }

    private static Quote priced(Answer answer) {
        return answer.orElseThrow(StayRefused::new);
    }

    private Optional<TariffInForce> tariff(Stay stay, ZoneId zone) {
        return Optional.ofNullable(stay.terms().tariffVersionId()).map(version -> tariffs.version(version, zone));
    }
}
