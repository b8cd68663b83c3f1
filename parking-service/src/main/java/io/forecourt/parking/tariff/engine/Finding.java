package io.forecourt.parking.tariff.engine;

/**
 * Something in a tariff that has to be changed before it can be published.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) into the tariff's components: {@code /scales/0/ladder/2/minutes}
 * @param sentence what is wrong, for who wrote it
 */
public record Finding(String pointer, String sentence) {

    Finding under(String parent) {
        return new Finding(parent + pointer, sentence);
    }
}
