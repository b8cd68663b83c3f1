package io.forecourt.inventory.automobile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words that a text is found by, or searched for: lower case, without accents, of letters and digits only. A word
 * with a mark inside is found whole and in parts: {@code F-150} as {@code f150}, {@code f} and {@code 150}.
 */
public final class SearchWords {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final Pattern MARK = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchWords() {}

    /** The words to find something by; nulls are skipped. */
    public static Stream<String> toFind(@Nullable Object... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .flatMap(text -> GAP.splitAsStream(plain(text.toString())))
                .flatMap(word -> Stream.concat(Stream.of(joined(word)), MARK.splitAsStream(word)))
                .filter(word -> !word.isEmpty())
                .distinct();
    }

    /** The words that somebody searches for. */
    public static Stream<String> asked(String text) {
        return GAP.splitAsStream(plain(text))
                .map(SearchWords::joined)
                .filter(word -> !word.isEmpty())
                .distinct();
    }

    private static String plain(String text) {
        return ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static String joined(String word) {
        return MARK.matcher(word).replaceAll("");
    }

    /**
     * In one line; also the ends of the VIN that people read out. Nothing that visitors do not see: a search that finds a
     * car by its plate would spell the plate out to them.
     */
    static String of(Automobile automobile) {
        String vin = automobile.vin().value();
        Particulars particulars = automobile.particulars();
        return toFind(
                        automobile.model().manufacturer().name(),
                        automobile.model().name(),
                        particulars.modelYear(),
                        particulars.color(),
                        particulars.fuel(),
                        particulars.condition(),
                        particulars.location(),
                        vin,
                        tail(vin, 8),
                        tail(vin, 6))
                .collect(Collectors.joining(" "));
    }

    private static String tail(String vin, int length) {
        return vin.substring(Math.max(0, vin.length() - length));
    }
}
