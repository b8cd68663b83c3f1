package io.forecourt.inventory.feed.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of a CSV file together into records. A quoted value may go over several lines; a quote that never ends
 * costs its own line only, because the lines behind it are then read again.
 */
final class CsvRecords {

    private static final int MOST_LINES = 200;

    private final LineReader lines;
    private final Deque<Line> pending = new ArrayDeque<>();
    private final CsvReader.CsvReaderBuilder parser;
    private final char separator;

    CsvRecords(LineReader lines, char separator) {
        this.lines = lines;
        this.separator = separator;
        this.parser = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false);
    }

    /**
     * One record.
     *
     * @param flaw what makes it unreadable; it has no values then
     */
    record CsvRow(int line, List<String> values, @Nullable Flaw flaw, Position end) {}

    /** The next record that is not blank, or null at the end of the file. */
    @Nullable
    CsvRow next() throws IOException {
        Line first = nextLine();
        while (first != null && first.flaw() == null && first.text().isBlank()) {
            first = nextLine();
        }
        if (first == null) {
            return null;
        }
        return first.flaw() == null ? record(first) : new CsvRow(first.number(), List.of(), first.flaw(), first.end());
    }

    private CsvRow record(Line first) throws IOException {
        List<Line> taken = new ArrayList<>(List.of(first));
        StringBuilder text = new StringBuilder(first.text());
        Quoting quoting = new Quoting(separator);
        quoting.read(first.text());
        while (quoting.isOpen()) {
            Line more = taken.size() < MOST_LINES && text.length() < LineReader.MAX_BYTES ? nextLine() : null;
            if (more == null || more.flaw() != null) {
                return giveUp(first, taken, more);
            }
            taken.add(more);
            text.append('\n').append(more.text());
            quoting.read(more.text());
        }
        return parsed(first.number(), text.toString(), taken.getLast().end());
    }

    private CsvRow giveUp(Line first, List<Line> taken, @Nullable Line unreadable) {
        if (unreadable != null) {
            pending.addFirst(unreadable);
        }
        taken.subList(1, taken.size()).reversed().forEach(pending::addFirst);
        return new CsvRow(
                first.number(), List.of(), Flaw.ofRow("MALFORMED", "A quoted value does not end."), first.end());
    }

    private CsvRow parsed(int line, String text, Position end) {
        try {
            return new CsvRow(line, parser.ofSingleCsvRecord(text).getFields(), null, end);
        } catch (CsvParseException _) {
            return new CsvRow(line, List.of(), Flaw.ofRow("MALFORMED", "The quotes in the row do not fit."), end);
        }
    }

    private @Nullable Line nextLine() throws IOException {
        Line line = pending.pollFirst();
        return line == null ? lines.next() : line;
    }

    /** Follows the quotes: one opens at the start of a value only, and ends at the next that is not doubled. */
    private static final class Quoting {

        private final char separator;
        private boolean open;

        Quoting(char separator) {
            this.separator = separator;
        }

        void read(String line) {
            boolean atStart = !open;
            for (int i = 0; i < line.length(); i++) {
                char character = line.charAt(i);
                if (open) {
                    boolean doubled = line.startsWith("\"\"", i);
                    open = character != '"' || doubled;
                    i += doubled ? 1 : 0;
                } else {
                    open = atStart && character == '"';
                    atStart = character == separator;
                }
            }
        }

        boolean isOpen() {
            return open;
        }
    }
}
