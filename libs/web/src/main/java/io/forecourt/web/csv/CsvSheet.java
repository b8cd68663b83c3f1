package io.forecourt.web.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * Writes a table as CSV (RFC 4180), row by row, so that it may be of any length. In UTF-8 with its mark at the beginning,
 * without which spreadsheets take it for something older. Texts that a spreadsheet would take for a formula are led by an
 * apostrophe, as OWASP advises against CSV injection.
 */
public final class CsvSheet implements AutoCloseable {

    private static final String STARTS_FORMULA = "=+-@\t\r";
    private static final byte[] UTF_8_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final CsvWriter writer;

    public CsvSheet(OutputStream out, String... header) throws IOException {
        out.write(UTF_8_MARK);
        this.writer = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        writer.writeRecord(header);
    }

    private CsvSheet(OutputStream out) {
        this.writer = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
    }

    /** Goes on with one that was begun elsewhere: what is written belongs behind that. */
    public static CsvSheet continued(OutputStream out) {
        return new CsvSheet(out);
    }

    /** As the answer to a request, to be kept as a file of that name. */
    public static CsvSheet download(String name, HttpServletResponse response, String... header) throws IOException {
        announce(name, response);
        return new CsvSheet(response.getOutputStream(), header);
    }

    /** Says that the answer to a request is a sheet, to be kept as a file of that name. */
    public static void announce(String name, HttpServletResponse response) {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
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
