package io.forecourt.standalone.command;

import io.forecourt.standalone.console.Console;
import io.forecourt.standalone.console.ConsoleProgress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What became of a file's rows, on the terminal. */
final class ImportReport {

    private static final int SHOWN = 50;
    private static final String COUNT = "  %-10s %7d   %s";

    private final Console console;
    private final ImportClient client;
    private final URI address;

    ImportReport(Console console, ImportClient client, URI address) {
        this.console = console;
        this.client = client;
        this.address = address;
    }

    void print(Path file, JsonNode ended, Duration took) throws InterruptedException {
        console.line("%s: %d rows in %s"
                .formatted(file.getFileName(), ended.path("rows").asInt(), ConsoleProgress.seconds(took)));
        count(ended, "accepted", "new in the stock");
        count(ended, "updated", "known, with new details");
        count(ended, "unchanged", "known, nothing new");
        count(ended, "rejected", "not taken; why stands below");
        if (ended.path("warnings").asInt() > 0) {
            count(ended, "warnings", "about rows that were taken: " + address + "/warnings.csv");
        }
        if (!ended.path("ignoredColumns").isEmpty()) {
            console.line("Columns without a meaning here: "
                    + ended.path("ignoredColumns")
                            .valueStream()
                            .map(JsonNode::asString)
                            .collect(Collectors.joining(", ")));
        }
        if (ended.path("rejected").asInt() > 0) {
            rejections(ended.path("rejected").asInt());
        }
        if (!ended.path("status").asString().equals("COMPLETED")) {
            console.problem("The import stopped before the end (%s): %s"
                    .formatted(
                            ended.path("status").asString(),
                            ended.path("failure").asString("no reason was given")));
        }
    }

    private void count(JsonNode ended, String name, String meaning) {
        console.line(COUNT.formatted(name, ended.path(name).asInt(), meaning));
    }

    private void rejections(int total) throws InterruptedException {
        console.line("Rejected:");
        JsonNode page = client.get(URI.create(address + "/rejections?size=" + SHOWN));
        for (JsonNode rejection : page.path("items")) {
            String vin = rejection.path("vin").asString("");
            console.line("  line %d%s: %s"
                    .formatted(
                            rejection.path("line").asInt(),
                            vin.isEmpty() ? "" : " (" + vin + ")",
                            rejection.path("detail").asString("")));
        }
        int more = total - page.path("items").size();
        if (more > 0) {
            console.line("  and %d more, all of them in %s/rejections.csv".formatted(more, address));
        }
    }
}
