package io.forecourt.sales.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as CSV (RFC 4180, UTF-8), row by row. Texts that a spreadsheet would take for a formula are led by an
 * apostrophe, as OWASP advises against CSV injection.
 */
public final class CsvSheet implements AutoCloseable {

    private static final String STARTS_FORMULA = "=+-@\t\r";

    private final CsvWriter writer;

    public CsvSheet(OutputStream out, String... header) {
        this.writer = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        writer.writeRecord(header);
    }

    /** @param cells numbers and dates as they are, texts guarded, an empty cell for null */
    public void row(@Nullable Object... cells) {
        writer.writeRecord(Arrays.stream(cells).map(CsvSheet::text).toList());
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case String text when !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 -> "'" + text;
            default -> cell.toString();
        };
    }
}
