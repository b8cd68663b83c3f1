package io.forecourt.parking.imports;

import io.forecourt.parking.place.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows whose latitude and longitude were taken for each other, as is common: far away from where most of the list
 * is, and close to it the other way round. Their sites are taken without a position, as nobody but the sender can be sure.
 */
final class SwappedPositions {

    /** So far away, in metres, is no site that belongs to the rest of a list. */
    private static final double FAR = 1_000_000;

    private SwappedPositions() {}

    static List<ImportedSite> leftOut(List<ImportedSite> sites, Consumer<ImportRemark> remarks) {
        Position middle = middle(sites);
        List<ImportedSite> kept = new ArrayList<>();
        for (ImportedSite site : sites) {
            Position stated = site.position();
            if (middle != null && stated != null && isSwapped(stated, middle)) {
                remarks.accept(site.warning(
                        SiteColumn.LATITUDE.heading(),
                        "SWAPPED_POSITION",
                        ("Latitude and longitude seem to be taken for each other: the place is %d km from the middle of"
                                        + " the list. The site is taken without it.")
                                .formatted(Math.round(stated.metresTo(middle) / 1000))));
                kept.add(site.withoutPosition());
            } else {
                kept.add(site);
            }
        }
        return kept;
    }

    private static boolean isSwapped(Position stated, Position middle) {
        return Position.isLatitude(stated.longitude())
                && stated.metresTo(middle) > FAR
                && new Position(stated.longitude(), stated.latitude()).metresTo(middle) < FAR;
    }

    /** Where half of the list is to the north, and half of it to the east; a few odd places do not move it. */
    private static @Nullable Position middle(List<ImportedSite> sites) {
        List<Position> places = sites.stream()
                .map(ImportedSite::position)
                .filter(Objects::nonNull)
                .toList();
        return places.isEmpty()
                ? null
                : new Position(
                        median(places.stream().map(Position::latitude)),
                        median(places.stream().map(Position::longitude)));
    }

    private static double median(Stream<Double> degrees) {
        List<Double> sorted = degrees.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
