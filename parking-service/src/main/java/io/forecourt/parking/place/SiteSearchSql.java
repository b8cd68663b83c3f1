package io.forecourt.parking.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a search and the values in them. Nothing that a client sent becomes part of the SQL. */
final class SiteSearchSql {

    private static final String HERE = "cube(array [cast(:x as float8), cast(:y as float8), cast(:z as float8)])";

    private final List<String> conditions = new ArrayList<>(List.of("s.removed_at is null"));
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final boolean near;

    SiteSearchSql(SiteQuery query) {
        near = query.near() != null;
        if (query.near() != null) {
            near(query.near(), query.radius());
        }
        if (query.kind() != null) {
            conditions.add("s.kind = :kind");
            values.put("kind", query.kind().name());
        }
        if (query.operatorId() != null) {
            conditions.add("s.operator_id = :operator");
            values.put("operator", query.operatorId());
        }
        for (String word : SiteWords.asked(query.text())) {
            add("s.words like :%s", "word", "% " + word + "%");
        }
        for (SpaceKind kind : query.spaces()) {
            add("""
                    exists (select from spaces p
                             where p.site_id = s.id and p.removed_at is null and p.active and p.kind = :%s)""", "space", kind.name());
        }
    }

    /** The box around the point is what the index knows; in its corners it is farther than wanted. */
    private void near(Position position, int radius) {
        double[] here = position.onGlobe();
        values.put("x", here[0]);
        values.put("y", here[1]);
        values.put("z", here[2]);
        values.put("chord", Position.chord(radius));
        conditions.add("s.place <@ cube_enlarge(%s, :chord, 3)".formatted(HERE));
        conditions.add("s.place <-> %s <= :chord".formatted(HERE));
    }

    private void add(String condition, String name, Object value) {
        String numbered = name + values.size();
        conditions.add(condition.formatted(numbered));
        values.put(numbered, value);
    }

    /** The order is found in an index; only the page's own rows get the rest of what is shown. */
    String page() {
        String distance = near ? "s.place <-> " + HERE : "null::float8";
        String order = near ? "distance, s.id" : "s.name, s.id";
        return """
                select s.id, s.kind, s.name, o.name as operator, s.time_zone, s.street, s.postcode, s.city, s.latitude,
                       s.longitude, s.capacity, s.distance
                  from (select s.*, %s as distance from sites s where %s order by %s limit :size offset :offset) s
                  join operators o on o.id = s.operator_id
                 order by %s""".formatted(distance, where(), order, order);
    }

    String total() {
        return "select count(*) from sites s where " + where();
    }

    Map<String, Object> values() {
        return values;
    }

    private String where() {
        return String.join(" and ", conditions);
    }
}
