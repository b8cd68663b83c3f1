package io.forecourt.inventory.feed;

import io.forecourt.inventory.feed.text.FeedFormat;
import java.util.List;

/**
 * A file that came in and can be a feed.
 *
 * @param sender on whose behalf its rows are taken
 * @param vinOverrides whether a manager sent it, so that its rows can take VINs in spite of their check digits
 */
record ReceivedFeed(
        FeedFormat format,
        Sender sender,
        FeedDefaults defaults,
        boolean vinOverrides,
        String spoolFile,
        long sizeBytes,
        List<String> ignoredColumns) {}
