package io.forecourt.inventory.vin;

import java.util.Optional;

/** The part of the world that a VIN's first two characters are given to (ISO 3780). */
public enum Region {
    AFRICA,
    ASIA,
    EUROPE,
    NORTH_AMERICA,
    OCEANIA,
    SOUTH_AMERICA;

    /** Empty for characters that are given to nobody. */
    static Optional<Region> of(String vin) {
        char first = vin.charAt(0);
        if (isNorthAmerican(vin)) {
            return Optional.of(NORTH_AMERICA);
        }
        return switch (first) {
            case 'A', 'B', 'C' -> Optional.of(AFRICA);
            case 'H', 'J', 'K', 'L', 'M', 'N', 'P', 'R' -> Optional.of(ASIA);
            case 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z' -> Optional.of(EUROPE);
            case '6', '7' -> Optional.of(OCEANIA);
            case '8', '9' -> Optional.of(SOUTH_AMERICA);
            default -> Optional.empty();
        };
    }

    /** 1 to 5, and 7F to 70 in ISO 3780's order (A to Z, 1 to 9, 0); 7A to 7E are Oceania's. */
    static boolean isNorthAmerican(String vin) {
        char first = vin.charAt(0);
        if (first == '7') {
            return vin.length() > 1 && !(vin.charAt(1) >= 'A' && vin.charAt(1) <= 'E');
        }
        return first >= '1' && first <= '5';
    }
}
