package io.forecourt.inventory.feed.text;

import static io.forecourt.inventory.feed.text.FeedColumn.LEGACY;
import static io.forecourt.inventory.feed.text.FeedColumn.MODEL_YEAR;
import static io.forecourt.inventory.feed.text.FeedColumn.PICTURES;
import static io.forecourt.inventory.feed.text.FeedColumn.PRICE;
import static io.forecourt.inventory.feed.text.FeedColumn.VIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonRowReaderTests {

    @TempDir
    private Path folder;

    @Test
    void readsTextsNumbersAnswersAndLists() throws IOException {
        assertThat(rows("""
                {"vin":" 1ft ","modelYear":2014,"price":6300.50,"legacy":true,"pictures":["https://a","https://b"],"x":1,"color":null}"""))
                .singleElement()
                .satisfies(row -> assertThat(row.values())
                        .isEqualTo(Map.of(
                                VIN, "1ft",
                                MODEL_YEAR, "2014",
                                PRICE, "6300.50",
                                LEGACY, "true",
                                PICTURES, "https://a https://b")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1]|MALFORMED",
                "{\"vin\":|MALFORMED",
                "{} {}|MALFORMED",
                "{\"vin\":\"1\",\"vin\":\"2\"}|MALFORMED",
                "{\"make\":\"a\",\"brand\":\"b\"}|MALFORMED",
                "{\"vin\":{\"a\":1}}|INVALID",
                "{\"vin\":\"\\u0000\"}|ENCODING",
                "{\"vin\":\"\\ud800\"}|ENCODING"
            })
    void rejectsOnlyTheLineThatIsNoRow(String line, String code) throws IOException {
        assertThat(rows(line + "\n\n{\"vin\":\"1\"}"))
                .extracting(row -> row.line() + " "
                        + (row.flaw() == null ? "fine" : row.flaw().code()))
                .containsExactly("1 " + code, "3 fine");
    }

    private List<Row> rows(String feed) throws IOException {
        Path file = Files.writeString(folder.resolve("feed.ndjson"), feed);
        try (RowReader reader = RowReader.open(file, FeedFormat.JSON_LINES, Position.START)) {
            List<Row> rows = new ArrayList<>();
            for (Row row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
            return rows;
        }
    }
}
