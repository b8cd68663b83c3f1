package io.forecourt.inventory.feed.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.forecourt.inventory.feed.Remark;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes remarks as CSV for spreadsheets. */
final class RemarkCsv implements Closeable {

    private final CsvWriter csv;

    RemarkCsv(OutputStream out) {
        this.csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        csv.writeRecord("line", "vin", "field", "code", "detail");
    }

    void write(Remark remark) {
        csv.writeRecord(
                Stream.of(Integer.toString(remark.line()), remark.vin(), remark.field(), remark.code(), remark.detail())
                        .map(RemarkCsv::harmless)
                        .toList());
    }

    /** A spreadsheet takes a text that begins like this for a formula, and some of these texts are strangers'. */
    private static String harmless(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
