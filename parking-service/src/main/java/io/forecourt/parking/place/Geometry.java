package io.forecourt.parking.place;

import io.forecourt.web.problem.FieldError;
import io.forecourt.web.problem.InvalidRequest;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outline of a site, or its streets: a geometry of GeoJSON (RFC 7946), on WGS 84. Of its members only the type and the
 * coordinates are kept.
 *
 * @param json as it is stored
 * @param middle of the box around it, for where nobody says where drivers are to be led
 */
public record Geometry(String json, Position middle) {

    /** The most positions that one may have. */
    public static final int MOST_POSITIONS = 5_000;

    /** How deep positions lie in the coordinates of each type (RFC 7946, 3.1); collections are none of a site's. */
    private static final Map<String, Integer> DEPTHS =
            Map.of("Point", 0, "MultiPoint", 1, "LineString", 1, "MultiLineString", 2, "Polygon", 2, "MultiPolygon", 3);

    /**
     * What somebody has sent as one.
     *
     * @param pointer to it, for the errors
     * @throws InvalidRequest with all that is wrong when it is none
     */
    public static Geometry of(JsonNode sent, String pointer) {
        String type = sent.path("type").asString("");
        Integer depth = DEPTHS.get(type);
        if (depth == null) {
            throw new InvalidRequest(
                    pointer + "/type",
                    "must be a GeoJSON geometry: "
                            + String.join(
                                    ", ", DEPTHS.keySet().stream().sorted().toList()));
        }
        GeometryCheck check = new GeometryCheck(type);
        List<FieldError> errors = check.coordinates(sent.path("coordinates"), depth, pointer + "/coordinates");
        if (!errors.isEmpty()) {
            throw new InvalidRequest(errors);
        }
        var kept = JsonMapper.shared().createObjectNode();
        kept.put("type", type);
        kept.set("coordinates", sent.get("coordinates"));
        return new Geometry(kept.toString(), check.middle());
    }
}
