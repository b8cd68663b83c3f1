package io.forecourt.standalone.command;

import io.forecourt.standalone.console.Console;
import io.forecourt.standalone.system.Service;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** Has a service build one of its copies anew from the topic, while it runs. */
final class Rebuild implements Command {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final String STATE = "state";
    private static final String RUNNING = "RUNNING";

    private final Console console;
    private final Place place;

    Rebuild(Console console, Place place) {
        this.console = console;
        this.place = place;
    }

    @Override
    public int run(Arguments arguments) throws InterruptedException {
        Service service = Names.service(arguments.required("the service's name"));
        String replica = arguments.required("the copy's name (automobiles or customers)");
        arguments.finish();
        Actuators actuators = place.actuators(place.running());
        String path = "replicas/" + replica;
        JsonNode rebuild = actuators.post(service, path).path("rebuild");
        while (rebuild.path(STATE).asString("").equals(RUNNING)) {
            console.passing("  %d records read".formatted(rebuild.path("read").asLong()));
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            rebuild = actuators.get(service, path).path("rebuild");
        }
        console.line("%s, %s: %s. %d records read, %d rows repaired, %d deleted, %d records unreadable."
                .formatted(
                        service.serviceName(),
                        replica,
                        rebuild.path(STATE).asString("").toLowerCase(Locale.ROOT),
                        rebuild.path("read").asLong(),
                        rebuild.path("repaired").asLong(),
                        rebuild.path("deleted").asLong(),
                        rebuild.path("unreadable").asLong()));
        String error = rebuild.path("error").asString("");
        if (!error.isEmpty()) {
            console.problem(error);
            return FAILED;
        }
        return DONE;
    }
}
