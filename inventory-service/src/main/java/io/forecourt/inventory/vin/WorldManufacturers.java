package io.forecourt.inventory.vin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** World manufacturer identifiers (ISO 3780) of the makes a dealership meets; a prefix of two characters covers a block. */
final class WorldManufacturers {

    private static final Map<String, String> NAMES = load();

    private WorldManufacturers() {}

    static Optional<String> named(String vin) {
        return Optional.ofNullable(NAMES.get(vin.substring(0, 3)))
                .or(() -> Optional.ofNullable(NAMES.get(vin.substring(0, 2))));
    }

    private static Map<String, String> load() {
        InputStream table =
                Objects.requireNonNull(WorldManufacturers.class.getResourceAsStream("/vin/world-manufacturers.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .collect(Collectors.toUnmodifiableMap(columns -> columns[0], columns -> columns[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
