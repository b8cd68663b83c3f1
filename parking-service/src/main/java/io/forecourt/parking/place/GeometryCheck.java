package io.forecourt.parking.place;

import io.forecourt.web.problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Goes through the coordinates of one geometry. */
final class GeometryCheck {

    private static final int MOST_ERRORS = 20;

    private final boolean line;
    private final boolean area;
    private final List<FieldError> errors = new ArrayList<>();
    private int positions;
    private double north = -90;
    private double south = 90;
    private double east = -180;
    private double west = 180;

    GeometryCheck(String type) {
        line = type.endsWith("LineString");
        area = type.endsWith("Polygon");
    }

    /** What is wrong with them; no more than the first few. */
    List<FieldError> coordinates(JsonNode coordinates, int depth, String pointer) {
        visit(coordinates, depth, pointer);
        if (positions > Geometry.MOST_POSITIONS) {
            wrong(pointer, "must have at most " + Geometry.MOST_POSITIONS + " positions");
        }
        return errors;
    }

    /** Of the box around all positions. */
    Position middle() {
        return new Position((north + south) / 2, (east + west) / 2);
    }

    private void visit(JsonNode node, int depth, String pointer) {
        if (errors.size() >= MOST_ERRORS || positions > Geometry.MOST_POSITIONS) {
            return;
        }
        if (!node.isArray() || node.isEmpty()) {
            wrong(
                    pointer,
                    depth == 0 ? "must be a position: [longitude, latitude]" : "must be an array that is not empty");
        } else if (depth == 0) {
            position(node, pointer);
        } else {
            for (int i = 0; i < node.size(); i++) {
                visit(node.get(i), depth - 1, pointer + "/" + i);
            }
            if (depth == 1) {
                path(node, pointer);
            }
        }
    }

    private void position(JsonNode node, String pointer) {
        positions++;
        for (JsonNode number : node) {
            if (!number.isNumber()) {
                wrong(pointer, "must consist of numbers");
                return;
            }
        }
        if (node.size() < 2 || node.size() > 3) {
            wrong(pointer, "must have a longitude and a latitude, and may have an altitude");
            return;
        }
        double longitude = node.get(0).asDouble();
        double latitude = node.get(1).asDouble();
        if (!Position.isLongitude(longitude) || !Position.isLatitude(latitude)) {
            wrong(pointer, "must have a longitude from -180 to 180, then a latitude from -90 to 90");
            return;
        }
        north = Math.max(north, latitude);
        south = Math.min(south, latitude);
        east = Math.max(east, longitude);
        west = Math.min(west, longitude);
    }

    /** A row of positions that is a line, or the ring around an area or a hole in it (RFC 7946, 3.1.4 and 3.1.6). */
    private void path(JsonNode node, String pointer) {
        if (line && node.size() < 2) {
            wrong(pointer, "must have at least 2 positions");
        }
        if (area && node.size() < 4) {
            wrong(pointer, "must have at least 4 positions");
        } else if (area && !node.get(0).equals(node.get(node.size() - 1))) {
            wrong(pointer, "must end with the position that it begins with");
        }
    }

    private void wrong(String pointer, String detail) {
        errors.add(new FieldError(pointer, detail));
    }
}
