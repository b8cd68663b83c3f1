package io.forecourt.standalone.system;

import io.forecourt.standalone.process.Deadline;
import io.forecourt.standalone.process.HealthProbe;
import io.forecourt.standalone.process.LogFile;
import io.forecourt.standalone.process.ManagedProcess.State;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Whether a system that was launched does its work: each service by itself, then each one through the gateway. */
final class HealthCheck {

    private static final int LOG_LINES = 15;
    private static final long BETWEEN_LOOKS_MILLIS = 50;

    private final SystemOptions options;
    private final RunningServices services;
    private final HttpClient http;
    private final CountDownLatch closing;

    HealthCheck(SystemOptions options, RunningServices services, HttpClient http, CountDownLatch closing) {
        this.options = options;
        this.services = services;
        this.http = http;
        this.closing = closing;
    }

    /** @return the problems in words, none when all is well */
    List<String> await(Duration atMost) throws InterruptedException {
        Deadline deadline = Deadline.in(atMost);
        List<String> problems = new ArrayList<>();
        List<Service> healthy = new ArrayList<>();
        for (Service service : services.all()) {
            State state = services.of(service).awaitSettled(deadline.remaining());
            if (state == State.HEALTHY) {
                healthy.add(service);
            } else {
                problems.add(sick(service, state, atMost));
            }
        }
        if (healthy.contains(Service.GATEWAY)) {
            for (Service service : healthy) {
                if (!answersThroughTheGateway(service, deadline)) {
                    problems.add("%s is healthy but does not answer through the gateway. See %s."
                            .formatted(service.serviceName(), options.home.log(Service.GATEWAY.serviceName())));
                }
            }
        }
        return problems;
    }

    private String sick(Service service, State state, Duration atMost) {
        Path log = options.home.log(service.serviceName());
        String what = state == State.GAVE_UP
                ? "died again and again"
                : "did not become healthy within %d s".formatted(atMost.toSeconds());
        return "%s %s. The end of its log (%s):%n  %s"
                .formatted(service.serviceName(), what, log, String.join("\n  ", LogFile.tail(log, LOG_LINES)));
    }

    private boolean answersThroughTheGateway(Service service, Deadline deadline) throws InterruptedException {
        if (service.lightRequest().isEmpty()) {
            return true;
        }
        URI request = URI.create("http://127.0.0.1:%d%s"
                .formatted(
                        options.ports.of(Service.GATEWAY),
                        service.lightRequest().get()));
        HealthProbe probe = HealthProbe.http(http, request, status -> status < 500 && status != 404);
        while (!probe.healthy()) {
            if (deadline.passed() || closing.await(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        return true;
    }
}
