package io.forecourt.e2e;

import io.forecourt.e2e.fuzz.KnownThings;
import io.forecourt.standalone.browser.Browser;
import io.forecourt.standalone.system.DemoAccounts;
import io.forecourt.standalone.system.ForecourtSystem;
import io.forecourt.standalone.system.Person;
import io.forecourt.standalone.system.Service;
import io.forecourt.standalone.system.SystemOptions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A system of real processes on free ports, started once for all tests of this module and stopped with them. Tests share
 * it, so each works with cars and people of its own.
 */
public final class SystemUnderTest {

    private static final String UNLIMITED = "1000000";
    private static final Duration START_LIMIT = Duration.ofMinutes(8);
    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static @Nullable SystemUnderTest shared;

    private final ForecourtSystem system;
    private final Map<Caller, Api.Credentials> callers = new ConcurrentHashMap<>();

    private SystemUnderTest(ForecourtSystem system) {
        this.system = system;
    }

    public static synchronized SystemUnderTest shared() {
        if (shared == null) {
            try {
                shared = new SystemUnderTest(ForecourtSystem.start(SystemOptions.throwaway(projectRoot())
                        .carCar()
                        .demo()
                        .startLimit(START_LIMIT)
                        .environment(Service.GATEWAY, "FORECOURT_RATE_LIMIT", UNLIMITED)
                        // All people of all tests come from one address.
                        .environment(Service.IDENTITY, "FORECOURT_IDENTITY_THROTTLE_LIMITS_SIGNIN_BURST", UNLIMITED)
                        .environment(Service.IDENTITY, "FORECOURT_IDENTITY_THROTTLE_LIMITS_SIGNIN_EVERY", "1s")
                        .environment(Service.IDENTITY, "FORECOURT_IDENTITY_THROTTLE_LIMITS_SIGNUP_BURST", UNLIMITED)
                        .environment(Service.IDENTITY, "FORECOURT_IDENTITY_THROTTLE_LIMITS_SIGNUP_EVERY", "1s")
                        .environment(Service.IDENTITY, "FORECOURT_IDENTITY_THROTTLE_LIMITS_LINK_BURST", UNLIMITED)
                        .environment(Service.IDENTITY, "FORECOURT_IDENTITY_THROTTLE_LIMITS_LINK_EVERY", "1s")));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
        return shared;
    }

    public static Path projectRoot() {
        return Path.of(System.getProperty("forecourt.root", ".."))
                .toAbsolutePath()
                .normalize();
    }

    public ForecourtSystem processes() {
        return system;
    }

    public String gatewayUrl() {
        return system.gatewayUrl().toString();
    }

    /** The public API for a stranger. */
    public Api gateway() {
        return new Api(gatewayUrl());
    }

    /** The public API for somebody. */
    public Api as(Caller caller) {
        return gateway().as(credentials(caller));
    }

    public Api.Credentials credentials(Caller caller) {
        return callers.computeIfAbsent(caller, whom -> whom.in(system));
    }

    public Api service(Service service) {
        return new Api(system.serviceUrl(service).toString());
    }

    public Person person(String email, String password) {
        return system.person(email, password);
    }

    /** A browser in which nobody is signed in yet. */
    public Browser browser() {
        return new Browser(system.publicUrl());
    }

    /** A browser in which the demonstration's account of that role has signed in. */
    public Browser browser(Caller caller) throws InterruptedException {
        return browser()
                .signIn(
                        DemoAccounts.address(caller.name()),
                        system.home().demoAccounts().password());
    }

    public Mails mails() {
        return new Mails(system.mailUrl());
    }

    /** The first column of the first row. */
    public long count(Service service, String sql) {
        try (Connection connection = DriverManager.getConnection(system.jdbc(service));
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** A number that no other test of this run has. */
    public static int unique() {
        return SERIAL.incrementAndGet();
    }

    /** A few of everything, for requests that should reach further than "not found". */
    public KnownThings someThings() throws InterruptedException {
        Dealership dealership = new Dealership(this);
        return new KnownThings(
                java.util.stream.Stream.generate(dealership::newCar).limit(20).toList(),
                (int) Math.max(dealership.newCustomer(), 20),
                Newcomer.to(this).account().body().path("id").asString());
    }
}
