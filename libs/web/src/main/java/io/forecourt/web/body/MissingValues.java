package io.forecourt.web.body;

import io.forecourt.web.problem.FieldError;
import io.forecourt.web.problem.Pointers;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Nullness;

/** Finds the nulls in a tree of records that their types rule out. */
final class MissingValues {

    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Component::of).toList();
        }
    };

    private final List<FieldError> errors = new ArrayList<>();

    private MissingValues() {}

    /** An error for each, in a list that may be added to. */
    static List<FieldError> in(Object body) {
        MissingValues found = new MissingValues();
        found.visit(body, "");
        return found.errors;
    }

    private void visit(@Nullable Object value, String pointer) {
        switch (value) {
            case null -> errors.add(new FieldError(pointer, "is required"));
            case Record fields -> {
                for (Component component : COMPONENTS.get(fields.getClass())) {
                    Object field = component.of(fields);
                    if (field != null || component.required()) {
                        visit(field, Pointers.child(pointer, component.name()));
                    }
                }
            }
            case Collection<?> items -> {
                int index = 0;
                for (Object item : items) {
                    visit(item, Pointers.child(pointer, index++));
                }
            }
            case Map<?, ?> entries ->
                entries.forEach((key, entry) -> visit(entry, Pointers.child(pointer, String.valueOf(key))));
            default -> {}
        }
    }

    private record Component(String name, Method accessor, boolean required) {

        static Component of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Component(
                    component.getName(), accessor, Nullness.forMethodReturnType(accessor) == Nullness.NON_NULL);
        }

        @Nullable
        Object of(Record fields) {
            try {
                return accessor.invoke(fields);
            } catch (IllegalAccessException | InvocationTargetException failure) {
                throw new IllegalStateException("Cannot read " + accessor, failure);
            }
        }
    }
}
