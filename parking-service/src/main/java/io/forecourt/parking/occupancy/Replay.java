package io.forecourt.parking.occupancy;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.forecourt.parking.occupancy.OccupancySamples.Kept;
import io.forecourt.parking.occupancy.OccupancySamples.Sample;
import io.forecourt.parking.place.OperatorsSite;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One file on its way into the samples, some thousand readings at a time. */
final class Replay {

    static final int MOST_READINGS = 2_000_000;
    static final int MOST_FREE = 100_000;

    private static final int AT_ONCE = 10_000;

    private final OccupancySheet sheet;
    private final Map<String, OperatorsSite> sites;
    private final Instant now;
    private final Function<List<Sample>, Kept> keeping;

    private final Map<Key, Sample> waiting = new LinkedHashMap<>();
    private final List<OccupancyRemark> remarks = new ArrayList<>();
    private final Set<Long> remarkable = new HashSet<>();
    private Kept kept = Kept.NOTHING;
    private int rows;
    private int rejectedRows;
    private int readings;
    private int rejected;
    private int furtherRemarks;

    /** @param sites of the operator, by their external ids */
    Replay(OccupancySheet sheet, Map<String, OperatorsSite> sites, Instant now, Function<List<Sample>, Kept> keeping) {
        this.sheet = sheet;
        this.sites = sites;
        this.now = now;
        this.keeping = keeping;
    }

    private record Key(long siteId, Instant at) {}

    /** @throws ReadingsRefused when the file cannot be read to its end, or has too many readings */
    OccupancyReport run() {
        sheet.forEach(this::take);
        keepWaiting();
        List<String> unknown =
                sheet.sites().stream().filter(site -> !sites.containsKey(site)).toList();
        return new OccupancyReport(
                rows,
                rejectedRows,
                readings,
                kept.added(),
                kept.corrected(),
                readings - kept.added() - kept.corrected(),
                rejected,
                sheet.sites().size() - unknown.size(),
                unknown,
                List.copyOf(remarks),
                furtherRemarks);
    }

    private void take(CsvRecord row) {
        List<String> values = row.getFields();
        if (values.stream().allMatch(String::isBlank)) {
            return;
        }
        rows++;
        int line = Math.toIntExact(row.getStartingLineNumber());
        Instant at = instant(line, values);
        if (at == null) {
            rejectedRows++;
            return;
        }
        for (int i = 1; i < values.size(); i++) {
            OperatorsSite site = sites.get(sheet.sites().get(i - 1));
            String value = values.get(i).strip();
            if (site != null && !value.isEmpty()) {
                take(line, at, site, value);
            }
        }
    }

    private @Nullable Instant instant(int line, List<String> values) {
        int columns = sheet.sites().size() + 1;
        if (values.size() != columns) {
            remark(
                    line,
                    true,
                    null,
                    "MALFORMED",
                    "The row has %d values where the first line names %d columns.".formatted(values.size(), columns));
            return null;
        }
        try {
            Instant at = OffsetDateTime.parse(values.getFirst().strip()).toInstant();
            if (!at.isAfter(now)) {
                return at;
            }
            remark(line, true, OccupancySheet.TIMESTAMP, "IN_FUTURE", "Nobody can have counted this yet.");
        } catch (DateTimeException _) {
            remark(
                    line,
                    true,
                    OccupancySheet.TIMESTAMP,
                    "NO_TIME",
                    "A time has its day and its offset from UTC (ISO 8601): 2026-03-06T08:00:00+01:00.");
        }
        return null;
    }

    private void take(int line, Instant at, OperatorsSite site, String value) {
        int free = value.length() <= 6 && value.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                ? Integer.parseInt(value)
                : -1;
        if (free < 0 || free > MOST_FREE) {
            rejected++;
            remark(
                    line,
                    true,
                    site.externalId(),
                    "NO_NUMBER",
                    "Free places are a whole number from 0 to %d, or an empty cell where nobody counted."
                            .formatted(MOST_FREE));
            return;
        }
        Integer capacity = site.capacity();
        if (capacity != null && free > capacity && remarkable.add(site.id())) {
            remark(
                    line,
                    false,
                    site.externalId(),
                    "MORE_THAN_CAPACITY",
                    "More places are free than the %d that the site is known to have; so it may be in other rows."
                            .formatted(capacity));
        }
        if (++readings > MOST_READINGS) {
            throw new ReadingsRefused("The file has more than %d readings; send it in parts.".formatted(MOST_READINGS));
        }
        waiting.put(new Key(site.id(), at), new Sample(site.id(), at, free, capacity));
        if (waiting.size() >= AT_ONCE) {
            keepWaiting();
        }
    }

    private void keepWaiting() {
        if (!waiting.isEmpty()) {
            kept = kept.and(keeping.apply(List.copyOf(waiting.values())));
            waiting.clear();
        }
    }

    private void remark(int line, boolean isRejected, @Nullable String column, String code, String detail) {
        if (remarks.size() < OccupancyReport.MOST_REMARKS) {
            remarks.add(new OccupancyRemark(line, isRejected, column, code, detail));
        } else {
            furtherRemarks++;
        }
    }
}
