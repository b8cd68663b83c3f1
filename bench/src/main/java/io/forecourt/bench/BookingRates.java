package io.forecourt.bench;

import io.forecourt.standalone.system.ForecourtSystem;
import io.forecourt.standalone.system.Service;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Bookings a second, by the service and through the gateway, beside a bare transaction of PostgreSQL. */
final class BookingRates {

    private static final double DIRECT_GOAL = 40;
    private static final double GATEWAY_GOAL = 25;
    private static final Duration TURN = Duration.ofSeconds(1);

    /** A JVM that has just started spends more time on compiling than on its work. */
    private static final Duration WARM_UP = Duration.ofSeconds(30);

    private static final int ROUNDS = 6;
    private static final int COUNTED = 500;

    private final ForecourtSystem system;
    private final Connection superuser;
    private final Load load;
    private final ParkingRequests requests;
    private final BareBookings bare;
    private final Report report;
    private final AtomicLong freeSites = new AtomicLong(1);
    private final AtomicLong pricedSites = new AtomicLong(1);

    BookingRates(
            ForecourtSystem system,
            Connection superuser,
            Load load,
            ParkingRequests requests,
            BareBookings bare,
            Report report) {
        this.system = system;
        this.superuser = superuser;
        this.load = load;
        this.requests = requests;
        this.bare = bare;
        this.report = report;
    }

    void measure() throws SQLException {
        URI direct = system.serviceUrl(Service.PARKING);
        URI gateway = system.gatewayUrl();
        List<Turns.Way> free = List.of(
                new Turns.Way("bare PostgreSQL", new AtomicLong(), bare::free),
                new Turns.Way("the service", freeSites, n -> load.isAnswered(requests.free(direct, n), 201)),
                new Turns.Way("through the gateway", freeSites, n -> load.isAnswered(requests.free(gateway, n), 201)));
        List<Turns.Way> priced = List.of(
                new Turns.Way("bare PostgreSQL", new AtomicLong(), bare::priced),
                new Turns.Way("the service", pricedSites, n -> load.isAnswered(requests.priced(direct, n), 201)),
                new Turns.Way(
                        "through the gateway", pricedSites, n -> load.isAnswered(requests.priced(gateway, n), 201)));
        // Last, as what nobody pays is asked for again and again while it waits.
        List<Turns.Way> withPayments = List.of(
                priced.getFirst(),
                new Turns.Way("the service, two requests", pricedSites, n -> requests.toBePaid(load, direct, n)),
                new Turns.Way(
                        "through the gateway, two requests", pricedSites, n -> requests.toBePaid(load, gateway, n)));
        for (Turns.Way way : List.of(priced.get(1), priced.get(2), free.get(1), free.get(2))) {
            load.run(WARM_UP, way.sequence(), way.work());
        }
        compare("Priced bookings, held; commits in memory", priced);
        compare("Free bookings; commits in memory", free);
        count("What a priced booking asks of the database", priced.get(1));
        count("What a free booking asks of the database", free.get(1));
        waitForTheDisk();
        compare("Priced bookings, held; commits wait for the disk", priced);
        compare("Free bookings; commits wait for the disk", free);
        print("Priced bookings with their payment; commits wait for the disk", withPayments);
    }

    /** As PostgreSQL does where data is to last. */
    private void waitForTheDisk() throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("alter system set fsync = on");
            statement.execute("alter system set synchronous_commit = on");
            statement.execute("alter system set full_page_writes = on");
            statement.execute("select pg_reload_conf()");
        }
    }

    private void compare(String title, List<Turns.Way> ways) {
        List<Load.Outcome> outcomes = print(title, ways);
        report.against("the service, of bare PostgreSQL", ofBare(outcomes, 1), "%", DIRECT_GOAL, false);
        report.against("through the gateway, of bare PostgreSQL", ofBare(outcomes, 2), "%", GATEWAY_GOAL, false);
    }

    private List<Load.Outcome> print(String title, List<Turns.Way> ways) {
        report.title(
                "%s: %d drivers, %d turns of %d s each".formatted(title, load.clients(), ROUNDS, TURN.toSeconds()));
        report.line("%-36s %9s %8s %8s %8s", "", "a second", "p50 ms", "p99 ms", "of bare");
        List<Load.Outcome> outcomes = new Turns(TURN, TURN, ROUNDS).measure(load, ways);
        for (int i = 0; i < ways.size(); i++) {
            Load.Outcome outcome = outcomes.get(i);
            report.line(
                    "%-36s %9.0f %8.2f %8.2f %6.1f %%%s",
                    ways.get(i).name(),
                    outcome.perSecond(),
                    outcome.millis(50),
                    outcome.millis(99),
                    ofBare(outcomes, i),
                    outcome.failed() == 0 ? "" : "   %d FAILED".formatted(outcome.failed()));
        }
        return outcomes;
    }

    private static double ofBare(List<Load.Outcome> outcomes, int way) {
        return 100 * outcomes.get(way).perSecond() / outcomes.getFirst().perSecond();
    }

    private void count(String title, Turns.Way way) throws SQLException {
        report.title(title);
        StatementCounts counts = new StatementCounts(superuser, report);
        counts.begin();
        for (int i = 0; i < COUNTED; i++) {
            try {
                way.work().succeeds(way.sequence().getAndIncrement());
            } catch (Exception failure) {
                throw new IllegalStateException("A booking failed", failure);
            }
        }
        counts.end(Service.PARKING.databaseRole(), COUNTED);
    }
}
