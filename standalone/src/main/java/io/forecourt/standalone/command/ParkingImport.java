package io.forecourt.standalone.command;

import io.forecourt.standalone.console.Console;
import io.forecourt.standalone.console.ConsoleProgress;
import io.forecourt.standalone.system.Operator;
import io.forecourt.standalone.system.RunningSystem;
import io.forecourt.standalone.system.Service;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes one file about an operator's sites to the parking, and shows the report that is the answer. */
final class ParkingImport {

    private static final String OPERATORS = "/api/v1/parking/operators";
    private static final String COUNT = "  %-14s %7d   %s";
    private static final int SHOWN = 50;

    private final Console console;
    private final Place place;

    ParkingImport(Console console, Place place) {
        this.console = console;
        this.place = place;
    }

    static String operator(Arguments arguments) {
        return arguments
                .option("--operator")
                .orElseThrow(() -> new WrongUsage("There is --operator missing, the name of whose sites they are."));
    }

    /** One count of a report and what it means. */
    record Count(String name, String meaning) {}

    /**
     * @param path of the import
     * @param query besides the operator's number: empty, or parameters with an ampersand before each
     * @param counts what of the report is shown
     */
    void run(Path file, String mediaType, String operator, String path, String query, List<Count> counts)
            throws InterruptedException {
        Import.requireReadable(file);
        RunningSystem system = place.running();
        try (ImportClient client =
                        new ImportClient(system.url(Service.GATEWAY), place.operator(system), Operator.PARKING_WRITE);
                ConsoleProgress progress = new ConsoleProgress(console)) {
            String address = path + "?operatorId=" + operatorId(client, operator) + query;
            JsonNode report = JsonMapper.shared()
                    .readTree(client.send(file, mediaType, address).body());
            console.line("%s: %d rows in %s"
                    .formatted(
                            file.getFileName(),
                            report.path("rows").asInt(),
                            ConsoleProgress.seconds(progress.elapsed())));
            for (Count count : counts) {
                console.line(COUNT.formatted(
                        count.name().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT),
                        report.path(count.name()).asInt(),
                        count.meaning()));
            }
            show(report.path("remarks"), report.path("furtherRemarks").asInt(0));
        }
    }

    private void show(JsonNode remarks, int further) {
        for (int i = 0; i < Math.min(SHOWN, remarks.size()); i++) {
            JsonNode remark = remarks.get(i);
            console.line("  line %d%s: %s"
                    .formatted(
                            remark.path("line").asInt(),
                            remark.path("rejected").asBoolean() ? ", not taken" : "",
                            remark.path("detail").asString("")));
        }
        int more = Math.max(0, remarks.size() - SHOWN) + further;
        if (more > 0) {
            console.line("  and %d more".formatted(more));
        }
    }

    /** Whoever has the name, or somebody new. */
    private static long operatorId(ImportClient client, String name) throws InterruptedException {
        for (int page = 0; ; page++) {
            JsonNode found = client.get(URI.create(OPERATORS + "?size=100&page=" + page));
            OptionalLong known = found.path("items")
                    .valueStream()
                    .filter(operator -> operator.path("name").asString("").equals(name))
                    .mapToLong(operator -> operator.path("id").asLong())
                    .findFirst();
            if (known.isPresent()) {
                return known.getAsLong();
            }
            if (found.path("items").size() < 100) {
                JsonNode body = JsonMapper.shared().createObjectNode().put("name", name);
                return client.post(OPERATORS, body).path("id").asLong();
            }
        }
    }
}
