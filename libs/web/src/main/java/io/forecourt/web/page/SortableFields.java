package io.forecourt.web.page;

import io.forecourt.web.problem.FieldError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.data.domain.Sort;

/** What a list may be sorted by, as its {@link SortableBy} says. */
public final class SortableFields {

    private final Map<String, String> properties = new LinkedHashMap<>();
    private final String[] byDefault;
    private final String tieBreaker;

    private SortableFields(String[] fields, String[] byDefault, String tieBreaker) {
        for (String field : fields) {
            int colon = field.indexOf(':');
            properties.put(colon < 0 ? field : field.substring(0, colon), field.substring(colon + 1));
        }
        this.byDefault = byDefault;
        this.tieBreaker = tieBreaker;
    }

    public static SortableFields of(MethodParameter parameter) {
        SortableBy sortable = parameter.getParameterAnnotation(SortableBy.class);
        return sortable == null
                ? new SortableFields(new String[0], new String[0], "id")
                : new SortableFields(sortable.value(), sortable.byDefault(), sortable.tieBreaker());
    }

    /** The names clients may use. */
    public List<String> names() {
        return List.copyOf(properties.keySet());
    }

    Sort sort(String @Nullable [] wanted, List<FieldError> errors) {
        Map<String, Sort.Order> orders = new LinkedHashMap<>();
        for (String order : wanted == null || wanted.length == 0 ? byDefault : wanted) {
            parse(order)
                    .ifPresentOrElse(
                            parsed -> orders.putIfAbsent(parsed.getProperty(), parsed),
                            () -> errors.add(new FieldError("/sort", allowed())));
        }
        orders.putIfAbsent(tieBreaker, Sort.Order.asc(tieBreaker));
        return Sort.by(new ArrayList<>(orders.values()));
    }

    private Optional<Sort.Order> parse(String order) {
        String[] parts = order.split(",", -1);
        String property = properties.get(parts[0].strip());
        if (property == null || parts.length > 2) {
            return Optional.empty();
        }
        return switch (parts.length == 1 ? "asc" : parts[1].strip()) {
            case "asc" -> Optional.of(Sort.Order.asc(property));
            case "desc" -> Optional.of(Sort.Order.desc(property));
            default -> Optional.empty();
        };
    }

    private String allowed() {
        return properties.isEmpty()
                ? "this list has one order only"
                : "must be one of " + String.join(", ", properties.keySet()) + ", followed by ,asc or ,desc";
    }
}
