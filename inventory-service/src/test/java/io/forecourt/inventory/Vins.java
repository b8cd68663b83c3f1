package io.forecourt.inventory;

import java.util.concurrent.atomic.AtomicInteger;

/** Valid VINs that no other test has. */
public final class Vins {

    private static final String VALUES = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private Vins() {}

    /** Of an American Ford of 2014 whose check digit fits. */
    public static String next() {
        return numbered(SERIAL.incrementAndGet());
    }

    public static String numbered(int serial) {
        return withCheckDigit("1FTFW1ET?EF" + "%06d".formatted(serial));
    }

    public static String withCheckDigit(String vin) {
        int sum = 0;
        for (int i = 0; i < vin.length(); i++) {
            sum += WEIGHTS[i] * Math.max(0, VALUES.indexOf(vin.charAt(i)) % 10);
        }
        return vin.substring(0, 8) + (sum % 11 == 10 ? "X" : Integer.toString(sum % 11)) + vin.substring(9);
    }
}
