package io.forecourt.parking.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.forecourt.parking.place.Position;
import io.forecourt.parking.place.SiteKind;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SiteRowParserTests {

    private static final String HEADER = "place_id,place_name,city_name,num_all,latitude,longitude\n";

    private final List<ImportRemark> remarks = new ArrayList<>();

    @Test
    void whatIsMissingIsNotKnownAndNoError() {
        var site = parse("1,One,,,,").details();

        assertThat(site.position()).isNull();
        assertThat(site.capacity()).isNull();
        assertThat(site.city()).isNull();
        assertThat(remarks).isEmpty();
    }

    @Test
    void readsNumbersAsComputersWriteThem() {
        var site = parse("1,One,Aachen,605,50.774352,-6.099715").details();

        assertThat(site.capacity()).isEqualTo(605);
        assertThat(site.position()).isEqualTo(new Position(50.774352, -6.099715));
    }

    @Test
    void leavesOutWhatCannotBeAndSaysSo() {
        assertThat(parse("1,One,,many,\"50,7\",6").details().capacity()).isNull();
        parse("1,One,,,91,6");
        parse("1,One,,,50,");
        parse("1,One,,999999,,");

        assertThat(remarks)
                .extracting(ImportRemark::code)
                .containsExactly("NO_POSITION", "NO_CAPACITY", "NO_POSITION", "NO_POSITION", "NO_CAPACITY");
        assertThat(remarks).noneMatch(ImportRemark::rejected);
    }

    @Test
    void aSiteNeedsANameAndAnId() {
        assertThat(parse(",One,,,,")).isNull();
        assertThat(parse("1, ,,,,")).isNull();
        assertThat(parse("1," + "x".repeat(201) + ",,,,")).isNull();
        assertThat(parse("1,One")).isNull();

        assertThat(remarks)
                .allMatch(remark -> remark.rejected() && remark.line() == 2)
                .extracting(ImportRemark::code, ImportRemark::field)
                .containsExactly(
                        tuple("MISSING", "place_id"),
                        tuple("MISSING", "place_name"),
                        tuple("TOO_LONG", "place_name"),
                        tuple("MALFORMED", null));
    }

    @Property(tries = 300)
    void whateverANumberLooksLikeTheSiteIsTaken(@ForAll String capacity, @ForAll String latitude) {
        var row = new SheetRow(
                2,
                Map.of(
                        SiteColumn.EXTERNAL_ID, "1",
                        SiteColumn.NAME, "One",
                        SiteColumn.CAPACITY, cut(capacity),
                        SiteColumn.LATITUDE, cut(latitude),
                        SiteColumn.LONGITUDE, "6"),
                null);

        assertThat(parser().parse(row)).isNotNull();
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(20, text.length()));
    }

    private @Nullable ImportedSite parse(String row) {
        return parser().parse(SiteSheet.read((HEADER + row).getBytes(StandardCharsets.UTF_8))
                .rows()
                .getFirst());
    }

    private SiteRowParser parser() {
        return new SiteRowParser(SiteKind.CAR_PARK, ZoneId.of("Europe/Berlin"), remarks::add);
    }
}
