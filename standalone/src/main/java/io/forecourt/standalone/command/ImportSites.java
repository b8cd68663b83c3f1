package io.forecourt.standalone.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forecourt.standalone.command.ParkingImport.Count;
import io.forecourt.standalone.console.Console;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.List;

/** Takes over a list of an operator's parking sites. */
final class ImportSites implements Command {

    private static final List<Count> COUNTS = List.of(
            new Count("added", "new sites"),
            new Count("updated", "known, with news"),
            new Count("unchanged", "known, nothing new"),
            new Count("rejected", "not taken; why stands below"));

    private final ParkingImport imports;

    ImportSites(Console console, Place place) {
        this.imports = new ParkingImport(console, place);
    }

    @Override
    public int run(Arguments arguments) throws InterruptedException {
        String operator = ParkingImport.operator(arguments);
        String zone = arguments
                .option("--time-zone")
                .orElseThrow(() -> new WrongUsage("There is --time-zone missing, such as Europe/Paris."));
        String kind = arguments.option("--kind").orElse("CAR_PARK");
        Path file = Path.of(arguments.required("the file's name"));
        arguments.finish();
        imports.run(
                file,
                "text/csv",
                operator,
                "/api/v1/parking/site-imports",
                "&timeZone=%s&kind=%s".formatted(URLEncoder.encode(zone, UTF_8), URLEncoder.encode(kind, UTF_8)),
                COUNTS);
        return DONE;
    }
}
