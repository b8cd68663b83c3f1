package io.forecourt.inventory.feed;

import io.forecourt.inventory.feed.text.FeedFormat;
import java.util.List;

/** A file that came in and can be a feed. */
record ReceivedFeed(
        FeedFormat format, FeedDefaults defaults, String spoolFile, long sizeBytes, List<String> ignoredColumns) {}
