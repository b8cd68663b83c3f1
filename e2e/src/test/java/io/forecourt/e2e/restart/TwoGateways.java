package io.forecourt.e2e.restart;

import io.forecourt.servers.Ports;
import io.forecourt.standalone.process.HealthProbe;
import io.forecourt.standalone.process.Http;
import io.forecourt.standalone.process.ManagedProcess;
import io.forecourt.standalone.process.ProcessListener;
import io.forecourt.standalone.process.ProcessSpec;
import io.forecourt.standalone.process.RestartPolicy;
import io.forecourt.standalone.system.ForecourtSystem;
import io.forecourt.standalone.system.Service;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Two gateways of one system, and what a load balancer before them does: it asks the other where one does not answer. */
final class TwoGateways implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(15);
    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private final ForecourtSystem system;
    private final ManagedProcess second;
    private final List<URI> addresses;
    private final AtomicInteger turn = new AtomicInteger();
    private final HttpClient http = Http.client();

    private TwoGateways(ForecourtSystem system, ManagedProcess second, URI secondAddress) {
        this.system = system;
        this.second = second;
        this.addresses = List.of(system.gatewayUrl(), secondAddress);
    }

    /** @param system that has one; the second is started here */
    static TwoGateways of(ForecourtSystem system) throws InterruptedException {
        int port = Ports.free();
        URI address = URI.create("http://127.0.0.1:" + port);
        ManagedProcess second = new ManagedProcess(
                "gateway-2",
                () -> moved(system.process(Service.GATEWAY).spec(), port, system),
                HealthProbe.http(Http.client(), address.resolve("/actuator/health/readiness"), status -> status == 200),
                RestartPolicy.DEFAULT,
                system.processes(),
                ProcessListener.NONE);
        system.closeFirst(() -> second.stop(GRACE));
        TwoGateways gateways = new TwoGateways(system, second, address);
        gateways.startSecond();
        return gateways;
    }

    private static ProcessSpec moved(ProcessSpec first, int port, ForecourtSystem system) {
        Map<String, String> environment = new HashMap<>(first.environment());
        environment.put("FORECOURT_PORT", Integer.toString(port));
        return new ProcessSpec(first.command(), environment, system.home().log("gateway-2"));
    }

    /** Both, one after the other. */
    void restart() throws InterruptedException {
        system.restart(Service.GATEWAY);
        second.stop(GRACE);
        startSecond();
    }

    private void startSecond() throws InterruptedException {
        second.start();
        ManagedProcess.State state = second.awaitSettled(START_LIMIT);
        if (state != ManagedProcess.State.HEALTHY) {
            throw new IllegalStateException("The second gateway is " + state);
        }
    }

    /**
     * Sends it to one and, where that one breaks off, to the other.
     *
     * @param request may be sent twice
     */
    HttpResponse<String> send(Function<URI, HttpRequest> request) throws IOException, InterruptedException {
        int first = turn.getAndIncrement() % 2;
        try {
            return http.send(request.apply(addresses.get(first)), BodyHandlers.ofString());
        } catch (IOException _) {
            return http.send(request.apply(addresses.get(1 - first)), BodyHandlers.ofString());
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
