package io.forecourt.bench;

import io.forecourt.standalone.demo.DemoParking;
import io.forecourt.standalone.system.ForecourtSystem;
import io.forecourt.standalone.system.Service;
import io.forecourt.standalone.system.SystemOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bookings, quotes, searches and lists of stays among 10,000 sites with 1,000,000 spaces. */
final class ParkingBench {

    private static final int DRIVERS = 16;

    /** Few enough that what is measured is not how long requests queue for two cores. */
    private static final int READERS = 2;

    private static final int FEW_STAYS = 10_000;
    private static final int MANY_STAYS = 1_000_000;
    private static final String UNLIMITED = "1000000";

    private final Path project;
    private final Report report;

    ParkingBench(Path project, Report report) {
        this.project = project;
        this.report = report;
    }

    void run() throws Exception {
        JsonNode tariffs = demoTariffs();
        JsonNode streets = tariffs.get(0).get("document");
        JsonNode carParks = tariffs.get(1).get("document");
        new EngineQuotes(report).measure(streets, carParks);
        SystemOptions options = SystemOptions.throwaway(project)
                .demo()
                .services(Service.IDENTITY, Service.PARKING, Service.GATEWAY)
                .environment(Service.GATEWAY, "FORECOURT_RATE_LIMIT", UNLIMITED)
                // Holds that run out would be work beside what is measured.
                .environment(Service.PARKING, "FORECOURT_STAY_HOLD", "12h");
        try (ForecourtSystem system = ForecourtSystem.start(options)) {
            StatementCounts.load(system);
            try (Connection superuser = DriverManager.getConnection(system.superuserJdbc());
                    Connection database = DriverManager.getConnection(system.jdbc(Service.PARKING));
                    Load load = new Load(DRIVERS)) {
                City city = City.build(database, carParks.toString());
                ParkingRequests requests = new ParkingRequests(city, system);
                URI service = system.serviceUrl(Service.PARKING);
                Waiting.until(
                        "the service has found PostgreSQL again",
                        Duration.ofMinutes(1),
                        () -> load.isAnswered(requests.sample(service, false), 201));
                load.isAnswered(requests.sample(service, true), 201);
                GeneratedStays stays = new GeneratedStays(database, city);
                stays.add(0, FEW_STAYS);
                bookings(system, superuser, load, requests, city);
                GeneratedStays.forgetAll(superuser);
                grow(system, database, requests, stays);
            }
        }
    }

    private void bookings(ForecourtSystem system, Connection superuser, Load load, ParkingRequests requests, City city)
            throws SQLException {
        String jdbc = system.jdbc(Service.PARKING);
        try (BareBookings bare = new BareBookings(city, superuser, jdbc, DRIVERS, quote(superuser))) {
            new BookingRates(system, superuser, load, requests, bare, report).measure();
        }
    }

    private void grow(ForecourtSystem system, Connection database, ParkingRequests requests, GeneratedStays stays)
            throws Exception {
        String jdbc = system.jdbc(Service.PARKING);
        URI service = system.serviceUrl(Service.PARKING);
        URI gateway = system.gatewayUrl();
        try (SearchStatements search = new SearchStatements(jdbc, READERS);
                Load load = new Load(READERS)) {
            List<Turns.Way> ways = List.of(
                    way("booking, free", n -> load.isAnswered(requests.free(service, n), 201)),
                    way("booking, priced", n -> load.isAnswered(requests.priced(service, n), 201)),
                    way("quote", n -> load.isAnswered(requests.quote(service, n), 200)),
                    way("quote, gateway", n -> load.isAnswered(requests.quote(gateway, n), 200)),
                    way("search, SQL alone", search::search),
                    way("search", n -> load.isAnswered(requests.search(service, n), 200)),
                    way("search, gateway", n -> load.isAnswered(requests.search(gateway, n), 200)),
                    way("search for a time", n -> load.isAnswered(requests.searchForATime(service, n), 200)),
                    way("a driver's 200 stays, a page", n -> load.isAnswered(requests.ownStays(service, n), 200)));
            stays.add(0, FEW_STAYS);
            List<Load.Outcome> few = new Turns(Duration.ofSeconds(3), Duration.ofSeconds(1), 4).measure(load, ways);
            stays.add(FEW_STAYS, MANY_STAYS);
            vacuum(database);
            List<Load.Outcome> many = new Turns(Duration.ofSeconds(2), Duration.ofSeconds(1), 4).measure(load, ways);
            print(ways, few, many);
        }
    }

    private static Turns.Way way(String name, Load.Work work) {
        return new Turns.Way(name, new AtomicLong(1), work);
    }

    /** As autovacuum does before long. */
    private static void vacuum(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("vacuum analyze stays");
        }
    }

    private void print(List<Turns.Way> ways, List<Load.Outcome> few, List<Load.Outcome> many) {
        report.title("%,d sites, %,d spaces, %d clients: from %,d to %,d stays"
                .formatted(City.SITES, City.SITES * City.SPACES_A_SITE, READERS, FEW_STAYS, MANY_STAYS));
        report.line(
                "%-30s %9s %8s %8s   %9s %8s %8s   %s",
                "", "a second", "p50 ms", "p99 ms", "a second", "p50 ms", "p99 ms", "p50");
        for (int i = 0; i < ways.size(); i++) {
            Load.Outcome before = few.get(i);
            Load.Outcome after = many.get(i);
            long failed = before.failed() + after.failed();
            report.line(
                    "%-30s %9.0f %8.2f %8.2f   %9.0f %8.2f %8.2f   %.2f times%s",
                    ways.get(i).name(),
                    before.perSecond(),
                    before.millis(50),
                    before.millis(99),
                    after.perSecond(),
                    after.millis(50),
                    after.millis(99),
                    after.millis(50) / before.millis(50),
                    failed == 0 ? "" : "   %d FAILED".formatted(failed));
        }
    }

    private static String quote(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select quote from parking.stays where quote is not null order by id limit 1")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static JsonNode demoTariffs() throws IOException {
        try (InputStream in = Objects.requireNonNull(DemoParking.class.getResourceAsStream("/demo/parking.json"))) {
            return JsonMapper.shared().readTree(in).get("tariffs");
        }
    }
}
