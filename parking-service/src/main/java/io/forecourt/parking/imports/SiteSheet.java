package io.forecourt.parking.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A CSV file whose first line names the columns.
 *
 * @param ignored headings that mean nothing here
 */
record SiteSheet(List<SheetRow> rows, List<String> ignored) {

    static final int MOST_ROWS = 20_000;

    private static final Set<SiteColumn> REQUIRED = EnumSet.of(SiteColumn.EXTERNAL_ID, SiteColumn.NAME);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** @throws SheetRefused when it is none */
    static SiteSheet read(byte[] file) {
        String text = decoded(file);
        try {
            List<CsvRecord> records = records(text);
            if (records.isEmpty()) {
                throw new SheetRefused("The file is empty.");
            }
            boolean open = isOpen(records.getLast(), text);
            return of(records, open);
        } catch (CsvParseException _) {
            throw new SheetRefused("The file is no CSV: the quotes in it do not fit.");
        }
    }

    private static List<CsvRecord> records(String text) {
        char separator = separator(text.lines().findFirst().orElse(""));
        var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true);
        try (Stream<CsvRecord> records = reader.ofCsvRecord(text).stream()) {
            List<CsvRecord> found = records.limit(MOST_ROWS + 2L)
                    .filter(row -> row.getFields().stream().anyMatch(value -> !value.isBlank()))
                    .toList();
            if (found.size() > MOST_ROWS + 1) {
                throw new SheetRefused("The file has more than " + MOST_ROWS + " rows; send it in parts.");
            }
            return found;
        }
    }

    /** A quote that never ends takes in all lines after it, and a file that ends within a quoted value has no quote there. */
    private static boolean isOpen(CsvRecord last, String text) {
        return last.getFields().getLast().contains("\n")
                && !text.stripTrailing().endsWith("\"");
    }

    private static SiteSheet of(List<CsvRecord> records, boolean open) {
        List<String> headings = records.getFirst().getFields();
        List<Optional<SiteColumn>> columns =
                headings.stream().map(SiteColumn::named).toList();
        requireColumns(columns);
        List<SheetRow> rows = new ArrayList<>();
        for (CsvRecord row : records.subList(1, records.size())) {
            rows.add(row(row, columns, open && row == records.getLast()));
        }
        List<String> ignored = headings.stream()
                .filter(heading -> SiteColumn.named(heading).isEmpty())
                .map(String::strip)
                .toList();
        return new SiteSheet(rows, ignored);
    }

    private static SheetRow row(CsvRecord row, List<Optional<SiteColumn>> columns, boolean open) {
        int line = Math.toIntExact(row.getStartingLineNumber());
        List<String> fields = row.getFields();
        Map<SiteColumn, String> values = new EnumMap<>(SiteColumn.class);
        if (open || fields.size() != columns.size()) {
            String flaw = open
                    ? "A quoted value that begins in this row does not end; nothing after it was read."
                    : "The row has %d values where the first line names %d columns."
                            .formatted(fields.size(), columns.size());
            return new SheetRow(line, values, flaw);
        }
        for (int i = 0; i < fields.size(); i++) {
            String value = fields.get(i).strip();
            if (!value.isEmpty()) {
                columns.get(i).ifPresent(column -> values.put(column, value));
            }
        }
        return new SheetRow(line, values, null);
    }

    private static void requireColumns(List<Optional<SiteColumn>> columns) {
        for (SiteColumn column : SiteColumn.values()) {
            long found = columns.stream().filter(Optional.of(column)::equals).count();
            if (found == 0 && REQUIRED.contains(column)) {
                throw new SheetRefused(
                        "The first line has to name the columns; %s is missing.".formatted(column.heading()));
            }
            if (found > 1) {
                throw new SheetRefused("The first line names %s more than once.".formatted(column.heading()));
            }
        }
    }

    private static String decoded(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new SheetRefused("The file is no text.");
            }
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw new SheetRefused("The file is not UTF-8; save it as UTF-8.");
        }
    }

    /** Whichever of the usual ones the first line has most of. */
    private static char separator(String line) {
        return Stream.of(';', '\t', ',')
                .max((one, other) -> Long.compare(count(line, one), count(line, other)))
                .orElse(',');
    }

    private static long count(String line, char separator) {
        return line.chars().filter(character -> character == separator).count();
    }
}
