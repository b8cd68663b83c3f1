package io.forecourt.parking.place;

import jakarta.persistence.Embeddable;

/**
 * A point on the earth, by WGS 84, in degrees.
 *
 * @param latitude from -90 at the South Pole to 90
 * @param longitude from -180 to 180, east of Greenwich positive
 */
@Embeddable
public record Position(double latitude, double longitude) {

    /** The earth's mean radius in metres (IUGG). */
    private static final double EARTH_RADIUS = 6_371_008.8;

    /** Half way around the earth, in metres; nothing is farther. */
    private static final double FARTHEST = Math.PI * EARTH_RADIUS;

    public Position {
        if (!isLatitude(latitude) || !isLongitude(longitude)) {
            throw new IllegalArgumentException("No place on earth: " + latitude + ", " + longitude);
        }
    }

    public static boolean isLatitude(double degrees) {
        return degrees >= -90 && degrees <= 90;
    }

    public static boolean isLongitude(double degrees) {
        return degrees >= -180 && degrees <= 180;
    }

    /** As the database keeps it: on a globe of radius 1 around the origin. */
    double[] onGlobe() {
        double lat = Math.toRadians(latitude);
        double lon = Math.toRadians(longitude);
        return new double[] {Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)};
    }

    /** How far it is to there along the earth's surface, in metres; off by up to half a percent, as the earth is no globe. */
    public double metresTo(Position other) {
        double[] here = onGlobe();
        double[] there = other.onGlobe();
        return metres(Math.hypot(Math.hypot(here[0] - there[0], here[1] - there[1]), here[2] - there[2]));
    }

    /** The distance along the earth's surface, in metres, of two points that are so far apart on the globe of radius 1. */
    static double metres(double chord) {
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, chord / 2));
    }

    /** How far apart on the globe of radius 1 two points are that are so many metres apart along the earth's surface. */
    static double chord(double metres) {
        return 2 * Math.sin(Math.min(metres, FARTHEST) / (2 * EARTH_RADIUS));
    }
}
