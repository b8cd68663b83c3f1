package io.forecourt.inventory.feed.text;

import io.forecourt.web.body.Storable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rows of a file with one JSON object in each line. Names that mean nothing to us are ignored. */
final class JsonRowReader implements RowReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final LineReader lines;

    private JsonRowReader(LineReader lines) {
        this.lines = lines;
    }

    static JsonRowReader open(Path file, Position from) throws IOException {
        FileKind.requireText(file);
        return new JsonRowReader(LineReader.open(file, from));
    }

    @Override
    public @Nullable Row next() throws IOException {
        Line line = lines.next();
        while (line != null && line.flaw() == null && line.text().isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        return line.flaw() == null ? row(line) : Row.flawed(line.number(), line.flaw(), line.end());
    }

    private static Row row(Line line) {
        try {
            Map<FeedColumn, String> values = new EnumMap<>(FeedColumn.class);
            JsonNode object = JSON.readTree(line.text());
            if (!object.isObject()) {
                throw new Unreadable(Flaw.ofRow("MALFORMED", "The line is no JSON object."));
            }
            object.properties().forEach(property -> put(values, property.getKey(), property.getValue()));
            return new Row(line.number(), values, line.text().strip(), null, line.end());
        } catch (JacksonException _) {
            return Row.flawed(line.number(), Flaw.ofRow("MALFORMED", "The line is no JSON object."), line.end());
        } catch (Unreadable unreadable) {
            return Row.flawed(line.number(), unreadable.flaw, line.end());
        }
    }

    private static void put(Map<FeedColumn, String> values, String name, JsonNode value) {
        Optional<FeedColumn> column = FeedColumn.named(name);
        if (column.isEmpty() || value.isNull()) {
            return;
        }
        String text = text(name, value).strip();
        if (!Storable.test(text)) {
            throw new Unreadable(new Flaw(name, "ENCODING", "The value holds a character that is no text."));
        }
        if (!text.isEmpty() && values.put(column.get(), text) != null) {
            throw new Unreadable(
                    new Flaw(name, "MALFORMED", "The line names " + column.get().heading() + " twice."));
        }
    }

    private static String text(String name, JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(item -> text(name, item)).collect(Collectors.joining(" "));
        }
        if (!value.isValueNode()) {
            throw new Unreadable(new Flaw(name, "INVALID", "The value has to be a text, a number, true or false."));
        }
        return value.asString();
    }

    @Override
    public List<String> ignoredColumns() {
        return List.of();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Flaw flaw;

        Unreadable(Flaw flaw) {
            super(flaw.detail(), null, false, false);
            this.flaw = flaw;
        }
    }
}
