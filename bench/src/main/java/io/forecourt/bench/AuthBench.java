package io.forecourt.bench;

import io.forecourt.standalone.browser.Browser;
import io.forecourt.standalone.system.DemoAccounts;
import io.forecourt.standalone.system.ForecourtSystem;
import io.forecourt.standalone.system.Operator;
import io.forecourt.standalone.system.Person;
import io.forecourt.standalone.system.Service;
import io.forecourt.standalone.system.SystemOptions;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

/**
 * What it costs to verify who asks: the same request by a stranger, with a token and in a browser's session, straight to
 * the service and through the gateway, in many short turns so that whatever else the machine does hits all alike.
 */
final class AuthBench {

    private static final int CARS = 2_000;
    private static final int CLIENTS = 4;
    private static final int ROUNDS = 12;
    private static final Duration WARM_UP = Duration.ofSeconds(6);
    private static final Duration TURN = Duration.ofSeconds(1);

    /** More than a service remembers, and so many that each is forgotten when its turn comes again. */
    private static final int TOKENS = 2_500;

    private static final String UNLIMITED = "1000000";

    private final Path project;
    private final Report report;

    AuthBench(Path project, Report report) {
        this.project = project;
        this.report = report;
    }

    /** A way to prove who asks; how its n-th request does it. */
    private record Way(String name, URI base, Proof proof) {}

    private interface Proof {
        void addTo(ClassicRequestBuilder request, long number);
    }

    void run() throws Exception {
        SystemOptions options = SystemOptions.throwaway(project)
                .demo()
                .services(Service.IDENTITY, Service.INVENTORY, Service.GATEWAY)
                .environment(Service.GATEWAY, "FORECOURT_RATE_LIMIT", UNLIMITED);
        try (ForecourtSystem system = ForecourtSystem.start(options);
                Dealership dealership = new Dealership(system.gatewayUrl(), system.demoPerson("ADMIN")::authorization);
                Browser browser = new Browser(system.publicUrl());
                Load load = new Load(CLIENTS)) {
            List<String> vins = dealership.stockUp(CARS, 0);
            Proof token = token(system.demoPerson("CUSTOMER"));
            Proof session = session(system, browser);
            report.title("GET of a car by VIN, %d clients, %d turns of %d s each"
                    .formatted(CLIENTS, ROUNDS, TURN.toSeconds()));
            report.line(
                    "%-44s %9s %8s %8s   %9s %9s   %s",
                    "", "a second", "p50 ms", "p99 ms", "more p50", "more p99", "p50");
            URI direct = system.serviceUrl(Service.INVENTORY);
            compare(
                    load,
                    vins,
                    new Way("straight, a stranger", direct, (_, _) -> {}),
                    new Way("straight, a token that was just verified", direct, token),
                    new Way("straight, another token each time", direct, newTokens(system)));
            URI gateway = system.gatewayUrl();
            compare(
                    load,
                    vins,
                    new Way("through the gateway, a stranger", gateway, (_, _) -> {}),
                    new Way("through the gateway, a token", gateway, token),
                    new Way("through the gateway, a session", gateway, session));
        }
    }

    private static Proof token(Person person) {
        return (request, _) -> request.addHeader("Authorization", uninterrupted(person::authorization));
    }

    private static Proof newTokens(ForecourtSystem system) {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < TOKENS; i++) {
            tokens.add(uninterrupted(() -> system.operator().authorization(Operator.STOCK_WRITE)));
        }
        return (request, number) -> request.addHeader("Authorization", tokens.get((int) (number % TOKENS)));
    }

    private static Proof session(ForecourtSystem system, Browser browser) throws InterruptedException {
        browser.signIn(
                DemoAccounts.address("CUSTOMER"), system.home().demoAccounts().password());
        String cookie =
                "FORECOURT_SESSION=" + browser.cookie("FORECOURT_SESSION").orElseThrow();
        return (request, _) -> request.addHeader("Cookie", cookie);
    }

    private static String uninterrupted(Dealership.Credentials credentials) {
        try {
            return credentials.authorization();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while signing in", interrupted);
        }
    }

    /** The first is what the others are compared with. */
    private void compare(Load load, List<String> vins, Way... ways) {
        AtomicLong sequence = new AtomicLong();
        List<Load.Outcome> outcomes = new ArrayList<>();
        for (Way way : ways) {
            load.run(WARM_UP, 200, sequence, requests(vins, way));
            outcomes.add(load.run(TURN, 200, sequence, requests(vins, way)));
        }
        for (int round = 1; round < ROUNDS; round++) {
            for (int way = 0; way < ways.length; way++) {
                outcomes.set(way, outcomes.get(way).plus(load.run(TURN, 200, sequence, requests(vins, ways[way]))));
            }
        }
        Load.Outcome open = outcomes.getFirst();
        for (int way = 0; way < ways.length; way++) {
            print(ways[way].name(), outcomes.get(way), open);
        }
    }

    private static LongFunction<ClassicHttpRequest> requests(List<String> vins, Way way) {
        return number -> {
            String vin = vins.get((int) (number * 7919 % vins.size()));
            ClassicRequestBuilder request = ClassicRequestBuilder.get(way.base().resolve("/api/v1/automobiles/" + vin));
            way.proof().addTo(request, number);
            return request.build();
        };
    }

    private void print(String name, Load.Outcome outcome, Load.Outcome open) {
        report.line(
                "%-44s %9.0f %8.2f %8.2f   %+9.2f %+9.2f   %.0f %%%s",
                name,
                outcome.perSecond(),
                outcome.millis(50),
                outcome.millis(99),
                outcome.millis(50) - open.millis(50),
                outcome.millis(99) - open.millis(99),
                100 * outcome.millis(50) / open.millis(50),
                outcome.failed() == 0 ? "" : "   %d FAILED".formatted(outcome.failed()));
    }
}
