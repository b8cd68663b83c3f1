package io.forecourt.inventory.feed.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which column of a file stands where. */
record CsvHeader(List<Optional<FeedColumn>> columns, List<String> ignored) {

    private static final Set<FeedColumn> REQUIRED =
            EnumSet.of(FeedColumn.VIN, FeedColumn.MANUFACTURER, FeedColumn.MODEL);

    /** @throws FeedRefused if a column is missing, or there twice */
    static CsvHeader of(List<String> headings) {
        List<Optional<FeedColumn>> columns =
                headings.stream().map(FeedColumn::named).toList();
        Map<FeedColumn, List<String>> found = new EnumMap<>(FeedColumn.class);
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String heading = headings.get(i).strip();
            columns.get(i)
                    .ifPresentOrElse(
                            column -> found.computeIfAbsent(column, _ -> new ArrayList<>())
                                    .add(heading),
                            () -> ignored.add(heading));
        }
        requireAll(found.keySet(), headings);
        requireOnce(found);
        return new CsvHeader(columns, ignored);
    }

    private static void requireAll(Set<FeedColumn> found, List<String> headings) {
        Set<FeedColumn> missing = EnumSet.copyOf(REQUIRED);
        missing.removeAll(found);
        if (!missing.isEmpty()) {
            throw new FeedRefused("The first line has to name the columns; " + headings(missing) + " is missing in: "
                    + String.join(", ", headings) + ".");
        }
    }

    private static void requireOnce(Map<FeedColumn, List<String>> found) {
        found.forEach((column, headings) -> {
            if (headings.size() > 1) {
                throw new FeedRefused("The first line names " + column.heading() + " more than once: "
                        + String.join(", ", headings) + ".");
            }
        });
    }

    private static String headings(Set<FeedColumn> columns) {
        return columns.stream().map(FeedColumn::heading).collect(Collectors.joining(", "));
    }
}
