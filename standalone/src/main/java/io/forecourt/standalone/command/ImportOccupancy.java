package io.forecourt.standalone.command;

import io.forecourt.standalone.command.ParkingImport.Count;
import io.forecourt.standalone.console.Console;
import java.nio.file.Path;
import java.util.List;

/** Takes over what was counted at an operator's parking sites. */
final class ImportOccupancy implements Command {

    private static final List<Count> COUNTS = List.of(
            new Count("sites", "of the operator's are in the file"),
            new Count("added", "new readings"),
            new Count("corrected", "known readings that say otherwise now"),
            new Count("unchanged", "known readings"),
            new Count("rejected", "readings that were not taken; why stands below"),
            new Count("rejectedRows", "of which nothing was taken"));

    private final ParkingImport imports;

    ImportOccupancy(Console console, Place place) {
        this.imports = new ParkingImport(console, place);
    }

    @Override
    public int run(Arguments arguments) throws InterruptedException {
        String operator = ParkingImport.operator(arguments);
        Path file = Path.of(arguments.required("the file's name"));
        arguments.finish();
        String mediaType = file.toString().endsWith(".gz") ? "application/gzip" : "text/csv";
        imports.run(file, mediaType, operator, "/api/v1/parking/occupancy-imports", "", COUNTS);
        return DONE;
    }
}
