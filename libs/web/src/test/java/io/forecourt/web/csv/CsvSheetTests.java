package io.forecourt.web.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTests {

    @Test
    void quotesWhatNeedsQuotesAndLeavesOutWhatIsAbsent() throws IOException {
        assertThat(written("Lee, \"Ann\"", null, 42, LocalDate.of(2026, 3, 2), "Zoë"))
                .isEqualTo("\"Lee, \"\"Ann\"\"\",,42,2026-03-02,Zoë");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
    void disarmsTextsThatASpreadsheetWouldCalculate(String text) throws IOException {
        assertThat(written(text)).isEqualTo("'" + text);
    }

    @Test
    void leavesNegativeNumbersNumbers() throws IOException {
        assertThat(written(-1)).isEqualTo("-1");
    }

    @Test
    void saysThatItIsUtf8() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvSheet(out, "head").close();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFhead\r\n");
    }

    @Test
    void goesOnWithoutBeginningAgain() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvSheet sheet = new CsvSheet(out, "head")) {
            sheet.row("=1");
        }
        try (CsvSheet sheet = CsvSheet.continued(out)) {
            sheet.row("+2");
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFhead\r\n'=1\r\n'+2\r\n");
    }

    private static String written(Object... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvSheet sheet = new CsvSheet(out, "head")) {
            sheet.row(cells);
        }
        return out.toString(StandardCharsets.UTF_8).lines().skip(1).findFirst().orElseThrow();
    }
}
