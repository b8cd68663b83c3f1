package io.forecourt.parking.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a list may say of a site, and the headings that stand for it; the first is the one of the open data lists. */
enum SiteColumn {
    EXTERNAL_ID(200, "place_id", "external_id"),
    NAME(200, "place_name", "name"),
    CITY(100, "city_name", "city"),
    CAPACITY(20, "num_all", "capacity"),
    ADDRESS(400, "address"),
    LATITUDE(40, "latitude"),
    LONGITUDE(40, "longitude");

    private final int longest;
    private final List<String> headings;

    SiteColumn(int longest, String... headings) {
        this.longest = longest;
        this.headings = List.of(headings);
    }

    static Optional<SiteColumn> named(String heading) {
        String plain = heading.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(plain))
                .findFirst();
    }

    /** The most characters that a value may have. */
    int longest() {
        return longest;
    }

    /** As the file of the open data lists has it. */
    String heading() {
        return headings.getFirst();
    }
}
