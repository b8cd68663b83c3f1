package io.forecourt.web.precondition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code If-Match} header as a controller's argument. A request without it gets 428 {@code precondition-required};
 * declare the argument {@code @Nullable} where it is optional.
 *
 * <pre>{@code
 * @PatchMapping("/{vin}")
 * ResponseEntity<AutomobileResponse> change(@PathVariable Vin vin, IfMatch ifMatch, @Valid @RequestBody ChangeRequest request) {
 *     var changed = stock.change(vin, request.toChange(), ifMatch::require);   // a LongConsumer of the version found
 *     return ResponseEntity.ok().eTag(ETags.of(changed.version())).body(AutomobileResponse.of(changed));
 * }
 * }</pre>
 */
public final class IfMatch {

    /** One entity tag (RFC 9110, 8.8.3) and the comma after it. */
    private static final Pattern TAG = Pattern.compile("\\s*(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"\\s*(,|$)");

    private final boolean any;
    private final List<String> tags;

    private IfMatch(boolean any, List<String> tags) {
        this.any = any;
        this.tags = List.copyOf(tags);
    }

    /**
     * Reads the header's value: {@code *}, or entity tags separated by commas. Weak tags never match (RFC 9110, 13.1.1).
     *
     * @throws IllegalArgumentException when it is neither
     */
    public static IfMatch parse(String value) {
        if (value.strip().equals("*")) {
            return new IfMatch(true, List.of());
        }
        List<String> strong = new ArrayList<>();
        Matcher tag = TAG.matcher(value);
        boolean more = true;
        for (int at = 0; more; at = tag.end()) {
            if (!tag.region(at, value.length()).lookingAt()) {
                throw new IllegalArgumentException("not an entity tag");
            }
            if (tag.group(1) == null) {
                strong.add(tag.group(2));
            }
            more = tag.group(3).equals(",");
        }
        return new IfMatch(false, strong);
    }

    public boolean matches(long version) {
        return any || tags.contains(Long.toString(version));
    }

    /**
     * Refuses a change of what the client has not seen.
     *
     * @param version the one that is to be changed
     * @throws Stale when the client has seen another
     */
    public void require(long version) {
        if (!matches(version)) {
            throw new Stale();
        }
    }
}
