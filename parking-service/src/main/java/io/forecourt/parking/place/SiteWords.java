package io.forecourt.parking.place;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that sites are found by: lower case, without accents, of letters and digits only. */
final class SiteWords {

    private static final int MOST_ASKED = 10;

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SiteWords() {}

    /** In one line, with a space before each; nulls are skipped. */
    static String of(@Nullable String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .flatMap(SiteWords::split)
                .distinct()
                .map(word -> " " + word)
                .collect(Collectors.joining());
    }

    /** The words that somebody asks for, each of which has to begin a word of the site. */
    static List<String> asked(String text) {
        return split(text).distinct().limit(MOST_ASKED).toList();
    }

    private static Stream<String> split(String text) {
        String plain = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
        return GAP.splitAsStream(plain).filter(word -> !word.isEmpty());
    }
}
