package io.forecourt.inventory.feed.text;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a UTF-8 file line by line. A line that is too long, or no UTF-8, spoils nothing but itself. */
final class LineReader implements Closeable {

    /** The longest a line may be, and a record of several lines. */
    static final int MAX_BYTES = 64 * 1024;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream bytes;
    private Position position;

    private LineReader(InputStream bytes, Position position) {
        this.bytes = bytes;
        this.position = position;
    }

    static LineReader open(Path file, Position from) throws IOException {
        InputStream stream = new BufferedInputStream(Files.newInputStream(file), MAX_BYTES);
        stream.skipNBytes(from.bytes());
        LineReader reader = new LineReader(stream, from);
        if (from.equals(Position.START)) {
            reader.skipByteOrderMark();
        }
        return reader;
    }

    private void skipByteOrderMark() throws IOException {
        bytes.mark(BYTE_ORDER_MARK.length);
        if (Arrays.equals(bytes.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            position = new Position(BYTE_ORDER_MARK.length, 0);
        } else {
            bytes.reset();
        }
    }

    /** The next line, or null at the end of the file. */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream(256);
        long length = 0;
        int read = bytes.read();
        if (read < 0) {
            return null;
        }
        while (read >= 0 && read != '\n') {
            length++;
            if (length <= MAX_BYTES) {
                content.write(read);
            }
            read = bytes.read();
        }
        position = new Position(position.bytes() + length + (read < 0 ? 0 : 1), position.lines() + 1);
        return length > MAX_BYTES
                ? flawed("ROW_TOO_LONG", "The row is longer than " + MAX_BYTES + " bytes.")
                : decoded(content.toByteArray());
    }

    private Line decoded(byte[] content) {
        int length = content.length > 0 && content[content.length - 1] == '\r' ? content.length - 1 : content.length;
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content, 0, length))
                    .toString();
            return text.indexOf('\0') < 0
                    ? new Line(position.lines(), text, null, position)
                    : flawed("ENCODING", "The row holds a NUL character.");
        } catch (CharacterCodingException _) {
            return flawed("ENCODING", "The row is not UTF-8; save the file as UTF-8.");
        }
    }

    private Line flawed(String code, String detail) {
        return new Line(position.lines(), "", Flaw.ofRow(code, detail), position);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
