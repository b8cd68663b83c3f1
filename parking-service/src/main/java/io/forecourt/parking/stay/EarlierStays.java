package io.forecourt.parking.stay;

import io.forecourt.parking.driver.Plate;
import io.forecourt.parking.tariff.TariffInForce;
import io.forecourt.parking.tariff.engine.Carried;
import io.forecourt.parking.tariff.engine.Pricing;
import io.forecourt.parking.tariff.engine.Refund;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what a plate has parked before. Sites of one operator with one zone group are one place for it, and a site without
 * a group is one of its own. Stays that were priced in another currency do not count, as they cannot be added.
 */
@Component
public class EarlierStays {

    // language=sql
    private static final String IN_THE_ZONES = """
            select s.*, %s
              from stays s
              join sites site on site.id = s.site_id
              join operators operator on operator.id = site.operator_id
             where s.plate = :plate and s.country = :country and s.currency = :currency
               and s.starts_at <= :start and s.ends_at > :since
               and (site.id = :site or site.zone_group = :group and site.operator_id = :operator)
               and s.state not in ('HELD', 'QUOTED', 'CONFIRMED')
               and (s.end_reason is null or s.end_reason in ('LEFT', 'RUN_OUT'))
             order by s.ends_at desc
             limit 1000""".formatted(StaySites.COLUMNS);

    private final JdbcClient jdbc;
    private final StayPrices prices;

    EarlierStays(JdbcClient jdbc, StayPrices prices) {
        this.jdbc = jdbc;
        this.prices = prices;
    }

    private record Found(Stay stay, StaySite site) {}

    /** What they count for a stay of that plate which begins then, by a tariff that says within which period. */
    public Carried before(Instant start, Plate plate, StaySite site, TariffInForce tariff) {
        if (tariff.noReturn().isZero()) {
            return Carried.NOTHING;
        }
        var earlier = jdbc
                .sql(IN_THE_ZONES)
                .param("plate", plate.number())
                .param("country", plate.country())
                .param("currency", tariff.currency().getCurrencyCode())
                .param("start", StayRow.utc(start))
                .param("since", StayRow.utc(start.minus(Pricing.HORIZON).minus(tariff.noReturn())))
                .param("site", site.id())
                .param("group", site.zoneGroup())
                .param("operator", site.operatorId())
                .query(EarlierStays::found)
                .list()
                .stream()
                .flatMap(this::earlier)
                .toList();
        return NoReturn.into(start, earlier, tariff.noReturn());
    }

    private Stream<NoReturn.Earlier> earlier(Found found) {
        Stay stay = found.stay();
        Instant ended = stay.endedAt();
        return kept(found)
                .map(quote -> new NoReturn.Earlier(
                        stay.terms().startsAt(),
                        ended == null ? stay.bought().endsAt() : ended,
                        Duration.ofSeconds(quote.paidSeconds()),
                        quote.centsByDay()))
                .stream();
    }

    /** What of the price stands; nothing of a stay that was given back as a whole. */
    private Optional<StayQuote> kept(Found found) {
        Stay stay = found.stay();
        @Nullable Instant ended = stay.endedAt();
        Optional<Refund> refund = ended == null || stay.endReason() != EndReason.LEFT
                ? Optional.empty()
                : prices.refund(stay, found.site().timeZone(), ended);
        return refund.isPresent()
                ? refund.map(Refund::kept).map(StayQuote::of)
                : Optional.ofNullable(stay.bought().quote());
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(StayRow.stay(row, number), StaySites.site(row, number));
    }
}
