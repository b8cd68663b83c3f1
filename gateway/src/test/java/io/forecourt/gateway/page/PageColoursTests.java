package io.forecourt.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gateway's pages look like the web app's, and can be read. */
class PageColoursTests {

    private static final int LIGHT = 0;
    private static final int DARK = 1;
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{3,6}");

    private final List<Map<String, String>> themes = themes();

    @Test
    void areTheWebAppsInBothThemes() {
        String theme = read("../web/src/shared/theme/theme.ts");
        List<String> brand = COLOUR.matcher(theme.substring(theme.indexOf("const brand"), theme.indexOf("const dark")))
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(themes.get(LIGHT)).containsEntry("brand", brand.get(8));
        // Of links in the dark, as Mantine chooses it.
        assertThat(themes.get(DARK)).containsEntry("brand", brand.get(4));
        assertThat(theme)
                .contains("'--forecourt-ground': '" + themes.get(LIGHT).get("ground"))
                .contains("'--forecourt-ground': '" + themes.get(DARK).get("ground"));
    }

    /** WCAG 2.2, 1.4.3, level AA. */
    @ParameterizedTest
    @CsvSource({"brand, ground", "brand, card", "ink, ground", "ink, card", "quiet, ground", "quiet, card"})
    void canBeReadInBothThemes(String text, String behind) {
        assertThat(themes)
                .hasSize(2)
                .allSatisfy(theme ->
                        assertThat(contrast(theme.get(text), theme.get(behind))).isGreaterThanOrEqualTo(4.5));
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** WCAG 2.2, relative luminance. */
    private static double luminance(String colour) {
        String hex = colour.length() == 4 ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** The light one stands first. */
    private static List<Map<String, String>> themes() {
        return Pattern.compile(":root \\{([^}]*)}")
                .matcher(read("src/main/resources/static/site.css"))
                .results()
                .map(block -> variables(block.group(1)))
                .toList();
    }

    private static Map<String, String> variables(String block) {
        return Pattern.compile("--(\\w+): (#[0-9a-f]+);")
                .matcher(block)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
