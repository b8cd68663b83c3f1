package io.forecourt.mail;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A small file of text beside a mail, such as a calendar's entry. Name and type are the program's to choose, never a
 * user's: they become headers.
 *
 * @param fileName lower case letters, digits and hyphens, and an extension
 * @param contentType as RFC 2045 has it, with parameters where the format wants some; its charset is UTF-8
 * @param text of 64 KiB at most
 */
public record Attachment(String fileName, String contentType, String text) {

    public static final int MOST_BYTES = 64 * 1024;

    private static final Pattern FILE_NAME = Pattern.compile("[a-z0-9-]{1,60}\\.[a-z0-9]{1,10}");
    private static final Pattern CONTENT_TYPE =
            Pattern.compile("text/[a-z0-9.+-]{1,60}(; [a-z]{1,20}=[A-Za-z0-9-]{1,40}){0,5}");

    public Attachment {
        if (!FILE_NAME.matcher(fileName).matches()) {
            throw new IllegalArgumentException("An attachment's name is plain: " + fileName);
        }
        if (!CONTENT_TYPE.matcher(contentType).matches()) {
            throw new IllegalArgumentException("An attachment is of text: " + contentType);
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new IllegalArgumentException("An attachment is of %d bytes at most.".formatted(MOST_BYTES));
        }
    }
}
