package io.forecourt.inventory.feed.text;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a feed row by row, holding one row at a time. */
public interface RowReader extends Closeable {

    /** The next row, or null at the end of the feed. */
    @Nullable
    Row next() throws IOException;

    /** The headings that mean nothing to us, in the file's order. */
    List<String> ignoredColumns();

    /**
     * Opens a feed.
     *
     * @param from where to go on; from the start at first
     * @throws FeedRefused if it cannot be one
     */
    static RowReader open(Path file, FeedFormat format, Position from) throws IOException {
        return switch (format) {
            case CSV -> CsvRowReader.open(file, from);
            case JSON_LINES -> JsonRowReader.open(file, from);
        };
    }
}
