package io.forecourt.servers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQL with psql's {@code :'name'} for a value as a literal, so that psql and JDBC run the same file. */
record SqlScript(String text) {

    private static final Pattern VARIABLE = Pattern.compile(":'(\\w+)'");

    static SqlScript resource(String name) {
        try (InputStream in = SqlScript.class.getResourceAsStream(name)) {
            return new SqlScript(new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String with(Map<String, String> values) {
        return VARIABLE.matcher(text).replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("No value for " + found.group());
            }
            return Matcher.quoteReplacement(literal(value));
        });
    }

    private static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
