package io.forecourt.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Lines of an iCalendar text (RFC 5545, 3.1 and 3.3), for the file that brings a recipient's calendar up to date. */
public final class CalendarText {

    /** Of bytes, without the line's end. */
    private static final int LONGEST_LINE = 75;

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder();

    /** A value that is written as it is. */
    public CalendarText line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A moment, in whole seconds. */
    public CalendarText line(String name, Instant moment) {
        return line(name, UTC.format(moment));
    }

    /** What people have written. */
    public CalendarText text(String name, String text) {
        return line(name, escaped(text));
    }

    /** A parameter's value: in quotes, of which it can have none itself. */
    public static String quoted(String value) {
        return '"' + withoutControls(value).replace('"', '\'').replace('\n', ' ') + '"';
    }

    private static String escaped(String text) {
        return withoutControls(text)
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private static String withoutControls(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    /** No character is torn apart. */
    private void fold(String line) {
        int length = 0;
        for (int character : line.codePoints().toArray()) {
            var text = Character.toString(character);
            int bytes = text.getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > LONGEST_LINE) {
                lines.append("\r\n ");
                length = 1;
            }
            lines.append(text);
            length += bytes;
        }
        lines.append("\r\n");
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
