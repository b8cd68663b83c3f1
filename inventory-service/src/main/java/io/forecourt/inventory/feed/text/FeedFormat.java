package io.forecourt.inventory.feed.text;

/** How a feed is written. */
public enum FeedFormat {
    /** RFC 4180 with a header; commas, semicolons or tabs between the values. */
    CSV,
    /** One JSON object in each line. */
    JSON_LINES
}
