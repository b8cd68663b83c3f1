package io.forecourt.standalone.command;

import io.forecourt.standalone.CannotContinue;
import io.forecourt.standalone.console.Console;
import io.forecourt.standalone.console.ConsoleProgress;
import io.forecourt.standalone.system.Operator;
import io.forecourt.standalone.system.RunningSystem;
import io.forecourt.standalone.system.Service;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Brings a file of cars into the stock and shows the report. */
final class Import implements Command {

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "csv", "text/csv",
            "jsonl", "application/x-ndjson",
            "ndjson", "application/x-ndjson");
    private static final String IMPORTS = "/api/v1/automobile-imports";
    private static final Set<String> UNDER_WAY = Set.of("QUEUED", "RUNNING");
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Console console;
    private final Place place;

    Import(Console console, Place place) {
        this.console = console;
        this.place = place;
    }

    @Override
    public int run(Arguments arguments) throws InterruptedException {
        Optional<String> currency = arguments.option("--currency").map(value -> "currency=" + value);
        Optional<String> unit = arguments.option("--mileage-unit").map(value -> "mileageUnit=" + value);
        String query = Stream.of(currency, unit).flatMap(Optional::stream).collect(Collectors.joining("&"));
        Path file = Path.of(arguments.required("the file's name"));
        arguments.finish();
        String mediaType = mediaType(file);
        requireReadable(file);
        RunningSystem system = place.running();
        try (ImportClient client =
                        new ImportClient(system.url(Service.GATEWAY), place.operator(system), Operator.STOCK_WRITE);
                ConsoleProgress progress = new ConsoleProgress(console)) {
            URI address = client.begin(file, mediaType, IMPORTS + (query.isEmpty() ? "" : "?" + query));
            JsonNode ended = follow(client, address);
            new ImportReport(console, client, address).print(file, ended, progress.elapsed());
            return ended.path("status").asString().equals("COMPLETED") ? DONE : FAILED;
        }
    }

    static void requireReadable(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new CannotContinue("There is no file %s that can be read.".formatted(file.toAbsolutePath()));
        }
    }

    private static String mediaType(Path file) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String mediaType = MEDIA_TYPES.get(ending);
        if (mediaType == null) {
            throw new WrongUsage("A file to import ends in .csv, .jsonl or .ndjson; %s does not.".formatted(name));
        }
        return mediaType;
    }

    private JsonNode follow(ImportClient client, URI address) throws InterruptedException {
        JsonNode state = client.get(address);
        while (UNDER_WAY.contains(state.path("status").asString())) {
            console.passing("  %d rows, %d %% of the file"
                    .formatted(
                            state.path("rows").asInt(),
                            100
                                    * state.path("bytesDone").asLong()
                                    / Math.max(1, state.path("sizeBytes").asLong())));
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            state = client.get(address);
        }
        return state;
    }
}
