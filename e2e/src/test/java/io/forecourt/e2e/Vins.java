package io.forecourt.e2e;

/** VINs of invented cars, valid for North America. */
final class Vins {

    private static final String VALUES = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

    private Vins() {}

    /** The same number gives the same VIN; the check digit (49 CFR 565.15) stands at the ninth place. */
    static String number(int serial) {
        String vin = "1FTEW1E4XKFA%05d".formatted(serial);
        int sum = 0;
        for (int i = 0; i < vin.length(); i++) {
            sum += i == 8 ? 0 : WEIGHTS[i] * (VALUES.indexOf(vin.charAt(i)) % 10);
        }
        char digit = sum % 11 == 10 ? 'X' : (char) ('0' + sum % 11);
        return vin.substring(0, 8) + digit + vin.substring(9);
    }
}
