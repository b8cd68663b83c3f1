package io.forecourt.inventory.feed.text;

import static io.forecourt.inventory.feed.text.FeedColumn.COLOR;
import static io.forecourt.inventory.feed.text.FeedColumn.MANUFACTURER;
import static io.forecourt.inventory.feed.text.FeedColumn.MODEL;
import static io.forecourt.inventory.feed.text.FeedColumn.VIN;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
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
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowReaderTests {

    private static final String HEADER = "vin,brand,model,color,lot\n";

    @TempDir
    private Path folder;

    @Test
    void trimsValuesAndLeavesOutWhatIsEmpty() throws IOException {
        assertThat(rows(HEADER + "  1ft , ford,f-150,,7\n"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.values()).isEqualTo(Map.of(VIN, "1ft", MANUFACTURER, "ford", MODEL, "f-150")));
    }

    @ParameterizedTest
    @CsvSource({"';'", "'\t'"})
    void readsOtherSeparators(String separator) throws IOException {
        assertThat(rows((HEADER + "1,ford,ka,red,7\n").replace(",", separator)))
                .singleElement()
                .satisfies(row -> assertThat(row.value(COLOR)).isEqualTo("red"));
    }

    @Test
    void namesColumnsThatMeanNothing() throws IOException {
        try (RowReader reader = RowReader.open(file(HEADER.getBytes(UTF_8)), FeedFormat.CSV, Position.START)) {
            assertThat(reader.ignoredColumns()).containsExactly("lot");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void numbersRowsByTheLineTheyBeginIn(String end) throws IOException {
        String feed = HEADER + "1,ford,ka,red,7\n\n2,ford,\"K\na\",red,7\n3,ford,ka,red,7";

        assertThat(rows(feed.replace("\n", end))).extracting(Row::line).containsExactly(2, 4, 6);
    }

    @Test
    void readsQuotedValuesOverSeveralLines() throws IOException {
        assertThat(rows(HEADER + "1,ford,ka,\"a \"\"deep\"\" red,\nreally\",7\n"))
                .singleElement()
                .satisfies(row -> assertThat(row.value(COLOR)).isEqualTo("a \"deep\" red,\nreally"));
    }

    @Test
    void takesAQuoteInsideAValueForACharacter() throws IOException {
        assertThat(rows(HEADER + "1,ford,5\" exhaust,red,7\n2,ford,ka,red,7\n"))
                .extracting(row -> row.value(MODEL))
                .containsExactly("5\" exhaust", "ka");
    }

    @Test
    void aQuoteThatNeverEndsCostsItsOwnLineOnly() throws IOException {
        assertThat(rows(HEADER + "1,ford,\"ka,red,7\n2,ford,ka,red,7\n3,ford,ka,red,7\n"))
                .extracting(row -> row.line() + " "
                        + (row.flaw() == null ? "fine" : row.flaw().code()))
                .containsExactly("2 MALFORMED", "3 fine", "4 fine");
    }

    @Test
    void rejectsRowsWithTooManyOrTooFewValues() throws IOException {
        assertThat(rows(HEADER + "1,ford,ka,red\n2,ford,ka,red,7,8\n"))
                .extracting(row -> row.flaw() == null ? "" : row.flaw().detail())
                .containsExactly(
                        "The row has 4 values where the header names 5 columns.",
                        "The row has 6 values where the header names 5 columns.");
    }

    @Test
    void rejectsOnlyTheRowThatIsNotUtf8() throws IOException {
        ByteArrayOutputStream feed = new ByteArrayOutputStream();
        feed.write((HEADER + "1,citroën,c3,red,7\n").getBytes(UTF_8));
        feed.write("2,citroën,c3,red,7\n".getBytes(ISO_8859_1));
        feed.write("3,citro\0n,c3,red,7\n".getBytes(UTF_8));
        feed.write("4,citroën,c3,red,7\n".getBytes(UTF_8));

        assertThat(rows(file(feed.toByteArray()), Position.START))
                .extracting(row -> row.flaw() == null ? "fine" : row.flaw().code())
                .containsExactly("fine", "ENCODING", "ENCODING", "fine");
    }

    @Test
    void rejectsOnlyTheRowThatIsTooLong() throws IOException {
        assertThat(rows(HEADER + "1,ford,ka," + "x".repeat(70_000) + ",7\n2,ford,ka,red,7\n"))
                .extracting(row -> row.flaw() == null ? "fine" : row.flaw().code())
                .containsExactly("ROW_TOO_LONG", "fine");
    }

    @Test
    void goesOnBehindAnyRow() throws IOException {
        String feed = "\uFEFF" + HEADER
                + "1,ford,ka,red,7\r\n2,ford,\"K\na\",ré,7\n\n3,ford,ka,red,7\n4,\"bad\n5,ford,ka,red,7";
        Path file = file(feed.getBytes(UTF_8));
        List<Row> all = rows(file, Position.START);

        for (int i = 0; i < all.size(); i++) {
            assertThat(rows(file, all.get(i).end())).isEqualTo(all.subList(i + 1, all.size()));
        }
        assertThat(all).hasSize(5);
    }

    @Test
    void saysWhichColumnsAreMissing() {
        assertRefused("price,brand,vin\n", "model is missing in: price, brand, vin.");
        assertRefused("1FTFW1ET4EFC23745,ford,f-150\n", "vin, manufacturer, model is missing");
    }

    @Test
    void saysWhichColumnIsThereTwice() {
        assertRefused("vin,make,Brand,model\n", "manufacturer more than once: make, Brand");
    }

    @Test
    void saysWhatIsNoText() {
        assertRefused("\n\n", "empty");
        assertRefused("PK\u0003\u0004", "compressed");
        assertThatExceptionOfType(FeedRefused.class)
                .isThrownBy(() -> rows(file(HEADER.getBytes(UTF_16)), Position.START))
                .withMessageContaining("UTF-16");
    }

    private void assertRefused(String feed, String reason) {
        assertThatExceptionOfType(FeedRefused.class)
                .isThrownBy(() -> rows(feed))
                .withMessageContaining(reason);
    }

    private List<Row> rows(String feed) throws IOException {
        return rows(file(feed.getBytes(UTF_8)), Position.START);
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

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("feed.csv"), content);
    }
}
