package io.forecourt.standalone.command;

import io.forecourt.standalone.CannotContinue;
import io.forecourt.standalone.console.Console;
import io.forecourt.standalone.system.Service;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** What services keep of each other's data, and how old it is. */
final class Copies {

    private static final String ROW = "%-36s %9s %9s %9s";

    private final Console console;
    private final Actuators actuators;

    Copies(Console console, Actuators actuators) {
        this.console = console;
        this.actuators = actuators;
    }

    void show() throws InterruptedException {
        console.line(ROW.formatted("copies", "rows", "behind", "age"));
        for (Service service : Service.values()) {
            if (service.isAdministered()) {
                show(service);
            }
        }
    }

    private void show(Service service) throws InterruptedException {
        try {
            for (var copy : actuators.get(service, "replicas").properties()) {
                JsonNode state = copy.getValue();
                console.line(ROW.formatted(
                        "%s in %s".formatted(copy.getKey(), service.serviceName()),
                        state.path("rows").asString("?"),
                        state.path("recordsBehind").asString("?"),
                        state.path("ageSeconds").isNumber()
                                ? String.format(
                                        Locale.ROOT,
                                        "%.1f s",
                                        state.path("ageSeconds").asDouble())
                                : "?"));
            }
        } catch (CannotContinue _) {
            // It keeps no copies, or is not well, which the table above says.
        }
    }
}
