package io.forecourt.parking.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.forecourt.web.problem.FieldError;
import io.forecourt.web.problem.InvalidRequest;
import java.util.Collections;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class GeometryTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'Point','coordinates':[6.08,50.77]}",
                "{'type':'Point','coordinates':[6.08,50.77,173.5]}",
                "{'type':'MultiPoint','coordinates':[[6,50],[7,51]]}",
                "{'type':'LineString','coordinates':[[6,50],[7,51]]}",
                "{'type':'MultiLineString','coordinates':[[[6,50],[7,51]],[[6,51],[7,50]]]}",
                "{'type':'Polygon','coordinates':[[[6,50],[7,50],[7,51],[6,50]]]}",
                "{'type':'MultiPolygon','coordinates':[[[[6,50],[7,50],[7,51],[6,50]]]]}"
            })
    void takesEveryGeometryButCollections(String json) {
        assertThat(geometry(json).json()).isEqualTo(json.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | /geometry/type",
                "[] | /geometry/type",
                "'Point' | /geometry/type",
                "{'type':'Circle','coordinates':[6,50]} | /geometry/type",
                "{'type':'GeometryCollection','geometries':[]} | /geometry/type",
                "{'type':'Point'} | /geometry/coordinates",
                "{'type':'Point','coordinates':[]} | /geometry/coordinates",
                "{'type':'Point','coordinates':[6]} | /geometry/coordinates",
                "{'type':'Point','coordinates':['6','50']} | /geometry/coordinates",
                "{'type':'Point','coordinates':[50,96]} | /geometry/coordinates",
                "{'type':'Point','coordinates':[181,0]} | /geometry/coordinates",
                "{'type':'Point','coordinates':[1,2,3,4]} | /geometry/coordinates",
                "{'type':'LineString','coordinates':[[6,50]]} | /geometry/coordinates",
                "{'type':'LineString','coordinates':[[6,50],7]} | /geometry/coordinates/1",
                "{'type':'Polygon','coordinates':[[[6,50],[7,50],[6,50]]]} | /geometry/coordinates/0",
                "{'type':'Polygon','coordinates':[[[6,50],[7,50],[7,51],[6,51]]]} | /geometry/coordinates/0",
                "{'type':'Polygon','coordinates':[[6,50],[7,50]]} | /geometry/coordinates/0/0",
                "{'type':'MultiPolygon','coordinates':[[[[6,50],[7,50],[7,91],[6,50]]]]} | /geometry/coordinates/0/0/2"
            })
    void saysWhereOneIsNone(String json, String pointer) {
        var refused = catchThrowableOfType(InvalidRequest.class, () -> geometry(json));

        assertThat(refused.errors()).extracting(FieldError::pointer).contains(pointer);
    }

    @Test
    void keepsNothingButTypeAndCoordinates() {
        assertThat(geometry("{'type':'Point','coordinates':[1,2],'name':'here','bbox':[1,2,1,2]}")
                        .json())
                .isEqualTo("{\"type\":\"Point\",\"coordinates\":[1,2]}");
    }

    @Test
    void takesNoMorePositionsThanAnySiteNeeds() {
        var positions = String.join(",", Collections.nCopies(Geometry.MOST_POSITIONS + 1, "[6,50]"));

        var refused = catchThrowableOfType(
                InvalidRequest.class, () -> geometry("{'type':'MultiPoint','coordinates':[%s]}".formatted(positions)));

        assertThat(refused.errors()).extracting(FieldError::pointer).containsExactly("/geometry/coordinates");
    }

    @Property(tries = 300)
    void theMiddleLiesBetweenTheFarthestPositions(
            @ForAll @DoubleRange(min = -180, max = 180) double west,
            @ForAll @DoubleRange(min = -180, max = 180) double east,
            @ForAll @DoubleRange(min = -90, max = 90) double south,
            @ForAll @DoubleRange(min = -90, max = 90) double north) {
        var middle = geometry(
                        "{'type':'LineString','coordinates':[[%s,%s],[%s,%s]]}".formatted(west, south, east, north))
                .middle();

        assertThat(middle.longitude()).isBetween(Math.min(west, east), Math.max(west, east));
        assertThat(middle.latitude()).isBetween(Math.min(south, north), Math.max(south, north));
    }

    private static Geometry geometry(String json) {
        return Geometry.of(JsonMapper.shared().readTree(json.replace('\'', '"')), "/geometry");
    }
}
