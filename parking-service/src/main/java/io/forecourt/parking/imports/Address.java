package io.forecourt.parking.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in the lines of an address: the street is what comes before the postcode, the city what comes after it. */
record Address(
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String city) {

    private static final Pattern POSTCODE = Pattern.compile("(?:[A-Z]{1,2}-)?([0-9]{4,5})(?:\\s+(.+))?");

    /**
     * Reads one.
     *
     * @param name of the site, which may stand in it
     * @param city as stated elsewhere, which may stand in it
     */
    static Address of(@Nullable String text, String name, @Nullable String city) {
        List<String> street = new ArrayList<>();
        String postcode = null;
        String named = city;
        for (String line : text == null
                ? List.<String>of()
                : text.lines().map(String::strip).toList()) {
            Matcher found = POSTCODE.matcher(line);
            if (postcode == null && found.matches()) {
                postcode = found.group(1);
                named = named == null ? found.group(2) : named;
            } else if (postcode != null) {
                named = named == null ? line : named;
            } else if (!line.isEmpty() && !line.equalsIgnoreCase(name) && !line.equalsIgnoreCase(city)) {
                street.add(line);
            }
        }
        return new Address(street.isEmpty() ? null : String.join(", ", street), postcode, named);
    }
}
