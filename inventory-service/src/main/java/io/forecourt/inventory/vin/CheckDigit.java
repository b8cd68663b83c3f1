package io.forecourt.inventory.vin;

/** The check digit at position 9 (49 CFR 565.15(c)): the weighted sum of all positions modulo 11, where 10 is X. */
final class CheckDigit {

    static final int POSITION = 8;

    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final String LETTER_VALUES = "12345678123457923456789";

    private CheckDigit() {}

    /** What position 9 of these 17 characters should be. */
    static char of(String vin) {
        int sum = 0;
        for (int i = 0; i < Vin.LENGTH; i++) {
            sum += WEIGHTS[i] * value(vin.charAt(i));
        }
        return sum % 11 == 10 ? 'X' : (char) ('0' + sum % 11);
    }

    private static int value(char character) {
        char digit = isDigit(character) ? character : LETTER_VALUES.charAt(LETTERS.indexOf(character));
        return digit - '0';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
