package io.forecourt.e2e.access;

import io.forecourt.e2e.Caller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The committed tables of who may call what, read as a person reads them. */
final class AccessTables {

    private static final Pattern ROW = Pattern.compile("\\| ([A-Z]+) \\| `([^`]+)` \\| ([^|]*) \\|.*");
    private static final Pattern ROLE = Pattern.compile("([A-Z_]+)( \\(own\\))?");

    private static final Set<Caller> DEALERSHIP_STAFF =
            EnumSet.of(Caller.ADMIN, Caller.SALESPERSON, Caller.SERVICE_ADVISOR, Caller.TECHNICIAN);
    private static final Set<Caller> ACCOUNTS = EnumSet.range(Caller.ADMIN, Caller.CUSTOMER);

    private AccessTables() {}

    /** By method and path: who is let in, at least to what is their own. */
    static Map<String, Set<Caller>> in(Path folder) throws IOException {
        Map<String, Set<Caller>> tables = new TreeMap<>();
        for (String line : lines(folder)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                tables.put(row.group(1) + " " + row.group(2), callers(row.group(3)));
            }
        }
        return tables;
    }

    private static List<String> lines(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> tables = Files.list(folder)) {
            for (Path table : tables.sorted().toList()) {
                lines.addAll(Files.readAllLines(table));
            }
        }
        return lines;
    }

    private static Set<Caller> callers(String cell) {
        Set<Caller> callers = EnumSet.noneOf(Caller.class);
        for (String who : cell.strip().split(", ")) {
            callers.addAll(callersNamed(who));
        }
        return callers;
    }

    private static Set<Caller> callersNamed(String who) {
        return switch (who) {
            case "everyone" -> EnumSet.allOf(Caller.class);
            case "everyone signed in" -> ACCOUNTS;
            case "dealership staff" -> DEALERSHIP_STAFF;
            case "scope `stock.write`" -> EnumSet.of(Caller.STOCK_WRITER);
            case "scope `parking.write`" -> EnumSet.of(Caller.PARKING_WRITER);
            case "scope `operations`" -> EnumSet.of(Caller.OPERATOR);
            default -> {
                Matcher role = ROLE.matcher(who);
                if (!role.matches()) {
                    throw new IllegalArgumentException("Nobody is called '%s'".formatted(who));
                }
                yield EnumSet.of(Caller.valueOf(role.group(1)));
            }
        };
    }
}
