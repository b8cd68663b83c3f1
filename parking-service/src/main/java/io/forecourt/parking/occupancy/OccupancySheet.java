package io.forecourt.parking.occupancy;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * A CSV file of readings, read row by row: its first line names a column {@code timestamp} and then sites. As it is, or
 * compressed by gzip (RFC 1952).
 */
final class OccupancySheet {

    static final String TIMESTAMP = "timestamp";

    /** The most that a file may be when it is unpacked. */
    private static final int MOST_BYTES = 256 << 20;

    private static final int MOST_COLUMNS = 20_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<String> sites;
    private final Iterator<CsvRecord> rows;

    private OccupancySheet(List<String> sites, Iterator<CsvRecord> rows) {
        this.sites = sites;
        this.rows = rows;
    }

    /** @throws ReadingsRefused when it is none */
    static OccupancySheet open(byte[] file) {
        return reading(() -> {
            Iterator<CsvRecord> rows = CsvReader.builder()
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(
                            new InputStreamReader(new Bounded(unpacked(file)), StandardCharsets.UTF_8.newDecoder()))
                    .iterator();
            if (!rows.hasNext()) {
                throw new ReadingsRefused("The file is empty.");
            }
            return new OccupancySheet(sites(rows.next().getFields()), rows);
        });
    }

    /** The headings behind the first column's. */
    List<String> sites() {
        return sites;
    }

    /** @throws ReadingsRefused when the rest of the file cannot be read */
    void forEach(Consumer<CsvRecord> taker) {
        reading(() -> {
            rows.forEachRemaining(taker);
            return this;
        });
    }

    private static List<String> sites(List<String> headings) {
        String first = headings.getFirst();
        if (!(first.startsWith(BYTE_ORDER_MARK) ? first.substring(1) : first).equals(TIMESTAMP)) {
            throw new ReadingsRefused(
                    "The first line has to begin with %s, and go on with the sites' external ids, with commas between them."
                            .formatted(TIMESTAMP));
        }
        if (headings.size() > MOST_COLUMNS) {
            throw new ReadingsRefused("The file has more than %d columns.".formatted(MOST_COLUMNS));
        }
        List<String> sites = headings.subList(1, headings.size());
        Set<String> seen = new HashSet<>();
        for (String site : sites) {
            if (!seen.add(site)) {
                throw new ReadingsRefused("The first line names %s more than once.".formatted(site));
            }
        }
        return List.copyOf(sites);
    }

    private static InputStream unpacked(byte[] file) throws IOException {
        InputStream packed = new ByteArrayInputStream(file);
        boolean isGzip = file.length > 1 && file[0] == (byte) 0x1f && file[1] == (byte) 0x8b;
        return isGzip ? new GZIPInputStream(packed) : packed;
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T reading(Reading<T> reading) {
        try {
            return reading.read();
        } catch (CsvParseException _) {
            throw new ReadingsRefused("The file is no CSV: the quotes in it do not fit, or a row is too long.");
        } catch (IOException | UncheckedIOException _) {
            throw new ReadingsRefused("The file is neither UTF-8 nor whole gzip.");
        }
    }

    /** A small file may be a huge one that is packed. */
    private static final class Bounded extends InputStream {

        private final InputStream in;
        private long count;

        Bounded(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            count += Math.max(0, read);
            if (count > MOST_BYTES) {
                throw new ReadingsRefused("The file is more than %d MiB when it is unpacked; send it in parts."
                        .formatted(MOST_BYTES >> 20));
            }
            return read;
        }
    }
}
