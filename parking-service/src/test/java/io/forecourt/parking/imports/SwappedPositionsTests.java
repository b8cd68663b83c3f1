package io.forecourt.parking.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.parking.place.Position;
import io.forecourt.parking.place.SiteDetails;
import io.forecourt.parking.place.SiteKind;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SwappedPositionsTests {

    private static final Position BREMEN = new Position(53.08, 8.81);

    private final List<ImportRemark> remarks = new ArrayList<>();

    @Test
    void aPlaceThatLiesRightTheOtherWayRoundIsLeftOut() {
        var kept = SwappedPositions.leftOut(
                List.of(site(BREMEN), site(new Position(50.77, 6.08)), site(new Position(8.81, 53.08)), site(null)),
                remarks::add);

        assertThat(kept)
                .extracting(ImportedSite::position)
                .containsExactly(BREMEN, new Position(50.77, 6.08), null, null);
        assertThat(remarks).singleElement().satisfies(remark -> {
            assertThat(remark.code()).isEqualTo("SWAPPED_POSITION");
            assertThat(remark.rejected()).isFalse();
            assertThat(remark.detail()).contains("km");
        });
    }

    @Test
    void aPlaceThatIsFarAwayEitherWayIsTaken() {
        var cape = new Position(-33.9, 18.4);

        var kept = SwappedPositions.leftOut(List.of(site(BREMEN), site(BREMEN), site(cape)), remarks::add);

        assertThat(kept).extracting(ImportedSite::position).containsExactly(BREMEN, BREMEN, cape);
    }

    @Property(tries = 200)
    void noPlaceInTheSameCountryIsDoubted(
            @ForAll @DoubleRange(min = 47.3, max = 55) double latitude,
            @ForAll @DoubleRange(min = 5.9, max = 15) double longitude) {
        var sites = List.of(site(BREMEN), site(BREMEN), site(new Position(latitude, longitude)));

        assertThat(SwappedPositions.leftOut(sites, remarks::add)).isEqualTo(sites);
    }

    private static ImportedSite site(@Nullable Position position) {
        return new ImportedSite(
                2,
                "1",
                new SiteDetails(
                        SiteKind.CAR_PARK,
                        "One",
                        ZoneId.of("Europe/Berlin"),
                        null,
                        null,
                        null,
                        position,
                        null,
                        null,
                        null,
                        "1"));
    }
}
