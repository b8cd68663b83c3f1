package io.forecourt.inventory.feed.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvNoisePropertyTests {

    @Provide
    Arbitrary<String> noise() {
        return Arbitraries.of("a", "\"", ",", "\n", "\r\n", " ", "\"\"", "é", "\t", "vin")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 500)
    void everyPrefixOfTheRowsLeadsToTheRest(@ForAll("noise") String noise) throws IOException {
        Path file = Files.createTempFile("noise", ".csv");
        try {
            Files.writeString(file, "vin,make,model\n" + noise, StandardCharsets.UTF_8);
            List<Row> all = rows(file, Position.START);
            for (int i = 0; i < all.size(); i++) {
                assertThat(rows(file, all.get(i).end())).isEqualTo(all.subList(i + 1, all.size()));
            }
        } finally {
            Files.delete(file);
        }
    }

    private static List<Row> rows(Path file, Position from) throws IOException {
        try (RowReader reader = RowReader.open(file, FeedFormat.CSV, from)) {
            List<Row> rows = new ArrayList<>();
            for (Row row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
            return rows;
        }
    }
}
