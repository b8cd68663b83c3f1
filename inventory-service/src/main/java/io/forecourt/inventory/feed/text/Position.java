package io.forecourt.inventory.feed.text;

/**
 * A place between two lines of a file.
 *
 * @param bytes before it
 * @param lines before it
 */
public record Position(long bytes, int lines) {

    public static final Position START = new Position(0, 0);
}
