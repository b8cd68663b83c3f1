package io.forecourt.inventory.feed.text;

import io.forecourt.inventory.feed.text.CsvRecords.CsvRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of a CSV file whose first line names the columns. */
final class CsvRowReader implements RowReader {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final char UNIT_SEPARATOR = '\u001f';

    private final LineReader lines;
    private final CsvRecords records;
    private final CsvHeader header;

    private CsvRowReader(LineReader lines, CsvRecords records, CsvHeader header) {
        this.lines = lines;
        this.records = records;
        this.header = header;
    }

    static CsvRowReader open(Path file, Position from) throws IOException {
        FileKind.requireText(file);
        char separator = separator(file);
        LineReader lines = LineReader.open(file, Position.START);
        CsvRecords records = new CsvRecords(lines, separator);
        CsvRow headings = records.next();
        if (headings == null || headings.flaw() != null) {
            lines.close();
            throw new FeedRefused(
                    headings == null
                            ? "The file is empty."
                            : "The first line has to name the columns; it is unreadable.");
        }
        CsvHeader header = CsvHeader.of(headings.values());
        if (from.equals(Position.START)) {
            return new CsvRowReader(lines, records, header);
        }
        lines.close();
        LineReader rest = LineReader.open(file, from);
        return new CsvRowReader(rest, new CsvRecords(rest, separator), header);
    }

    /** The separator that the first line has most of. */
    private static char separator(Path file) throws IOException {
        try (LineReader lines = LineReader.open(file, Position.START)) {
            Line first = lines.next();
            String text = first == null ? "" : first.text();
            char best = SEPARATORS[0];
            for (char candidate : SEPARATORS) {
                if (count(text, candidate) > count(text, best)) {
                    best = candidate;
                }
            }
            return best;
        }
    }

    private static long count(String text, char character) {
        return text.chars().filter(candidate -> candidate == character).count();
    }

    @Override
    public @Nullable Row next() throws IOException {
        CsvRow row = records.next();
        if (row == null) {
            return null;
        }
        if (row.flaw() != null) {
            return Row.flawed(row.line(), row.flaw(), row.end());
        }
        List<String> values = row.values().stream().map(String::strip).toList();
        int expected = header.columns().size();
        if (values.size() != expected) {
            return Row.flawed(
                    row.line(),
                    Flaw.ofRow(
                            "COLUMNS",
                            "The row has " + values.size() + " values where the header names " + expected
                                    + " columns."),
                    row.end());
        }
        return new Row(
                row.line(),
                byColumn(values),
                values.stream().collect(Collectors.joining(String.valueOf(UNIT_SEPARATOR))),
                null,
                row.end());
    }

    private Map<FeedColumn, String> byColumn(List<String> values) {
        Map<FeedColumn, String> byColumn = new EnumMap<>(FeedColumn.class);
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            Optional<FeedColumn> column = header.columns().get(i);
            if (column.isPresent() && !value.isEmpty()) {
                byColumn.put(column.get(), value);
            }
        }
        return byColumn;
    }

    @Override
    public List<String> ignoredColumns() {
        return header.ignored();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
