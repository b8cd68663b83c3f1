package io.forecourt.gateway.live;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something that pages may show has changed; what it is like now they have to ask its service, which knows what they may
 * see.
 *
 * @param key what its events go by: the VIN of an automobile, an appointment or a sale, a customer's or a stay's number;
 *     absent where whoever listens may not know
 */
public record Hint(Kind kind, @Nullable String key) {

    /** Nobody can tell what has changed: a page asks for all that it shows. */
    public static final Hint EVERYTHING = of(Kind.EVERYTHING);

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What can change. */
    public enum Kind {
        AUTOMOBILE,
        APPOINTMENT,
        SALE,
        CUSTOMER,
        STAY,
        EVERYTHING
    }

    static Hint of(Kind kind) {
        return new Hint(kind, null);
    }

    /** A whole event of a stream, as the HTML standard's section 9.2 has it. */
    String event() {
        var json = JSON.createObjectNode().put("kind", kind.name());
        if (key != null) {
            json.put("key", key);
        }
        return "data: " + json + "\n\n";
    }
}
