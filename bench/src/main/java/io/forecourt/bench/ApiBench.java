package io.forecourt.bench;

import io.forecourt.standalone.system.ForecourtSystem;
import io.forecourt.standalone.system.Service;
import io.forecourt.standalone.system.SystemOptions;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.apache.hc.core5.http.ClassicHttpRequest;

/** Requests a second and latency of the main requests at 100,000 cars: direct and through the gateway, in turns. */
final class ApiBench {

    private static final int CARS = 100_000;
    private static final int CLIENTS = 16;
    private static final int ROUNDS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final String UNLIMITED = "1000000";

    private final Path project;
    private final Report report;

    ApiBench(Path project, Report report) {
        this.project = project;
        this.report = report;
    }

    /** One kind of request: who answers it directly, with which status, and what the n-th of them is. */
    private record Scenario(String name, Service service, int status, RequestTo request) {}

    private interface RequestTo {
        ClassicHttpRequest numbered(URI base, long number);
    }

    void run() throws Exception {
        SystemOptions options =
                SystemOptions.throwaway(project).demo().environment(Service.GATEWAY, "FORECOURT_RATE_LIMIT", UNLIMITED);
        try (ForecourtSystem system = ForecourtSystem.start(options);
                Dealership dealership = new Dealership(system.gatewayUrl(), system.demoPerson("ADMIN")::authorization);
                Load load = new Load(CLIENTS)) {
            List<String> vins = dealership.stockUp(CARS, 0);
            dealership.openForBusiness();
            dealership.awaitCopy(vins.getLast());
            Requests requests = new Requests(vins, dealership);
            report.title("%,d cars, %d clients, %d rounds of %d s each way"
                    .formatted(CARS, CLIENTS, ROUNDS, ROUND.toSeconds()));
            report.line(
                    "%-22s %10s %8s %8s   %10s %8s %8s   %s",
                    "", "direct/s", "p50 ms", "p99 ms", "gateway/s", "p50 ms", "p99 ms", "ratio");
            for (Scenario scenario : List.of(
                    new Scenario("manufacturers, kept", Service.INVENTORY, 200, requests::manufacturers),
                    new Scenario("get, not modified", Service.INVENTORY, 304, requests::unchangedCar),
                    new Scenario("get by VIN", Service.INVENTORY, 200, requests::car),
                    new Scenario("search", Service.INVENTORY, 200, requests::search),
                    new Scenario("search with facets", Service.INVENTORY, 200, requests::searchWithFacets),
                    new Scenario("appointment", Service.SERVICE_CENTER, 201, requests::appointment),
                    new Scenario("sale", Service.SALES, 201, requests::sale))) {
                measure(load, scenario, system);
            }
        }
    }

    private void measure(Load load, Scenario scenario, ForecourtSystem system) {
        AtomicLong sequence = new AtomicLong();
        LongFunction<ClassicHttpRequest> direct =
                number -> scenario.request().numbered(system.serviceUrl(scenario.service()), number);
        LongFunction<ClassicHttpRequest> through = number -> scenario.request().numbered(system.gatewayUrl(), number);
        load.run(WARM_UP, scenario.status(), sequence, direct);
        load.run(WARM_UP, scenario.status(), sequence, through);
        Load.Outcome directly = load.run(ROUND, scenario.status(), sequence, direct);
        Load.Outcome throughGateway = load.run(ROUND, scenario.status(), sequence, through);
        for (int round = 1; round < ROUNDS; round++) {
            directly = directly.plus(load.run(ROUND, scenario.status(), sequence, direct));
            throughGateway = throughGateway.plus(load.run(ROUND, scenario.status(), sequence, through));
        }
        report.line(
                "%-22s %10.0f %8.1f %8.1f   %10.0f %8.1f %8.1f   %.0f %%%s",
                scenario.name(),
                directly.perSecond(),
                directly.millis(50),
                directly.millis(99),
                throughGateway.perSecond(),
                throughGateway.millis(50),
                throughGateway.millis(99),
                100 * throughGateway.perSecond() / directly.perSecond(),
                failures(directly.failed() + throughGateway.failed()));
    }

    private static String failures(long failed) {
        return failed == 0 ? "" : "   %d FAILED".formatted(failed);
    }
}
