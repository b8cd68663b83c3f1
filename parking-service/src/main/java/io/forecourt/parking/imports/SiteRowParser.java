package io.forecourt.parking.imports;

import static io.forecourt.parking.imports.SiteColumn.ADDRESS;
import static io.forecourt.parking.imports.SiteColumn.CAPACITY;
import static io.forecourt.parking.imports.SiteColumn.CITY;
import static io.forecourt.parking.imports.SiteColumn.EXTERNAL_ID;
import static io.forecourt.parking.imports.SiteColumn.LATITUDE;
import static io.forecourt.parking.imports.SiteColumn.LONGITUDE;
import static io.forecourt.parking.imports.SiteColumn.NAME;

import io.forecourt.parking.place.Position;
import io.forecourt.parking.place.SiteDetails;
import io.forecourt.parking.place.SiteKind;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes sites of rows. A row needs a name and an external id; whatever else is missing is not known, and what cannot be
 * read is left out with a remark.
 */
final class SiteRowParser {

    private final SiteKind kind;
    private final ZoneId timeZone;
    private final Consumer<ImportRemark> remarks;

    SiteRowParser(SiteKind kind, ZoneId timeZone, Consumer<ImportRemark> remarks) {
        this.kind = kind;
        this.timeZone = timeZone;
        this.remarks = remarks;
    }

    /** The site, or null with a remark where the row cannot be taken. */
    @Nullable
    ImportedSite parse(SheetRow row) {
        if (row.flaw() != null) {
            return reject(row, null, "MALFORMED", row.flaw());
        }
        for (Map.Entry<SiteColumn, String> value : row.values().entrySet()) {
            int longest = value.getKey().longest();
            if (value.getValue().length() > longest) {
                return reject(row, value.getKey(), "TOO_LONG", "The value has more than " + longest + " characters.");
            }
        }
        String externalId = row.value(EXTERNAL_ID);
        String name = row.value(NAME);
        if (externalId == null || name == null) {
            return reject(row, externalId == null ? EXTERNAL_ID : NAME, "MISSING", "A site needs one.");
        }
        Address address = Address.of(row.value(ADDRESS), name, row.value(CITY));
        return new ImportedSite(
                row.line(),
                externalId,
                new SiteDetails(
                        kind,
                        name,
                        timeZone,
                        fitting(address.street(), 200),
                        address.postcode(),
                        fitting(address.city(), 100),
                        position(row),
                        null,
                        null,
                        capacity(row),
                        externalId));
    }

    private @Nullable Integer capacity(SheetRow row) {
        String text = row.value(CAPACITY);
        if (text == null) {
            return null;
        }
        if (text.matches("[0-9]{1,6}") && Integer.parseInt(text) <= SiteDetails.MOST_CAPACITY) {
            return Integer.valueOf(text);
        }
        warn(row, CAPACITY, "NO_CAPACITY", "This is no number of spaces; the site is taken without it.");
        return null;
    }

    private @Nullable Position position(SheetRow row) {
        String latitude = row.value(LATITUDE);
        String longitude = row.value(LONGITUDE);
        if (latitude == null && longitude == null) {
            return null;
        }
        double north = degrees(latitude);
        double east = degrees(longitude);
        if (Position.isLatitude(north) && Position.isLongitude(east)) {
            return new Position(north, east);
        }
        warn(row, LATITUDE, "NO_POSITION", "This is no place on earth; the site is taken without it.");
        return null;
    }

    /** NaN, which is within no range, where it is no number in the way that computers write it. */
    private static double degrees(@Nullable String text) {
        return text != null && text.matches("-?[0-9]{1,3}(\\.[0-9]{1,20})?") ? Double.parseDouble(text) : Double.NaN;
    }

    private static @Nullable String fitting(@Nullable String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }

    private void warn(SheetRow row, SiteColumn field, String code, String detail) {
        remarks.accept(new ImportRemark(row.line(), false, row.value(EXTERNAL_ID), field.heading(), code, detail));
    }

    private @Nullable ImportedSite reject(SheetRow row, @Nullable SiteColumn field, String code, String detail) {
        remarks.accept(new ImportRemark(
                row.line(), true, row.value(EXTERNAL_ID), field == null ? null : field.heading(), code, detail));
        return null;
    }
}
