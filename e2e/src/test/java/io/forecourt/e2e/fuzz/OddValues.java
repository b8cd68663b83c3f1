package io.forecourt.e2e.fuzz;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Values that have broken servers before, as JSON text and as plain text for URLs and headers. */
final class OddValues {

    private OddValues() {}

    /** A piece of JSON of any type, some of it extreme. */
    static Arbitrary<String> json() {
        return Arbitraries.oneOf(
                Arbitraries.of(JSON),
                Arbitraries.longs().map(String::valueOf),
                Arbitraries.doubles().ofScale(9).map(String::valueOf),
                text().map(OddValues::quoted));
    }

    /** Any text: empty, blank, long, right-to-left, with controls, injection attempts and broken surrogates. */
    static Arbitrary<String> text() {
        return Arbitraries.oneOf(Arbitraries.of(TEXT), Arbitraries.strings().ofMaxLength(40));
    }

    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < 0x20 || Character.isSurrogate((char) c)) {
                json.append(String.format("\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }

    private static final List<String> JSON = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1",
            "2147483647",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "1e400",
            "-0.0",
            "1.5",
            "1E5",
            "[]",
            "{}",
            "[[[[[[]]]]]]",
            "[null]",
            "{\"a\":{\"a\":{\"a\":{}}}}",
            "\"\"",
            "\" \"",
            "\"NaN\"",
            "\"2026-02-30\"",
            "\"2026-11-21T10:00:00Z\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "\"-999999999-01-01T00:00:00Z\"",
            "\"2026-03-29T02:30\"",
            "\"P1Y\"",
            "\"PT99999999999H\"",
            "\"\\u0000\"",
            "\"\\ud800\"");

    private static final List<String> TEXT = List.of(
            "",
            " ",
            "null",
            "undefined",
            "0",
            "-1",
            "1",
            "2147483648",
            "9223372036854775808",
            "1e9",
            "NaN",
            "true",
            "a".repeat(300),
            "x".repeat(5000),
            "'; drop table automobiles; --",
            "\" or 1=1",
            "%",
            "%_%",
            "\\",
            "../../etc/passwd",
            "..;/",
            "<script>alert(1)</script>",
            "${jndi:ldap://localhost/a}",
            "#{1+1}",
            "\u202eabc",
            "e\u0301",
            "\ud83d\ude97",
            "\u0000",
            "\ud800",
            "\r\nX-Injected: 1",
            "1M8GDM9AXKP042788",
            "1m8gdm9axkp042788",
            "IOQIOQIOQIOQIOQIO",
            "11111111111111111",
            "WVGZZZ5NZEW069297",
            "price,desc",
            "price,desc,price",
            ";,;",
            "2026-11-21",
            "2026-11-21T10:00:00Z",
            "9999-99-99",
            "AVAILABLE",
            "SOLD");
}
