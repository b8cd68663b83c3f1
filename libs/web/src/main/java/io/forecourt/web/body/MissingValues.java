package io.forecourt.web.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.forecourt.web.problem.FieldError;
import io.forecourt.web.problem.Pointers;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.Nullness;
import tools.jackson.databind.annotation.JsonNaming;

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
    static List<FieldError> in(@Nullable Object body, AnnotatedType type) {
        MissingValues found = new MissingValues();
        found.visit(body, type, "");
        return found.errors;
    }

    /** @param type as declared; null where that says nothing about nulls, as in an {@code Object} */
    private void visit(@Nullable Object value, @Nullable AnnotatedType type, String pointer) {
        switch (value) {
            case null -> {
                if (type != null && !isNullable(type)) {
                    errors.add(new FieldError(pointer, "is required"));
                }
            }
            case Record fields ->
                COMPONENTS
                        .get(fields.getClass())
                        .forEach(component -> visit(
                                component.of(fields), component.type(), Pointers.child(pointer, component.name())));
            case Collection<?> items -> {
                int index = 0;
                for (Object item : items) {
                    visit(item, argument(type, 0), Pointers.child(pointer, index++));
                }
            }
            case Map<?, ?> entries ->
                entries.forEach(
                        (key, entry) -> visit(entry, argument(type, 1), Pointers.child(pointer, String.valueOf(key))));
            default -> {}
        }
    }

    private static @Nullable AnnotatedType argument(@Nullable AnnotatedType type, int index) {
        if (type instanceof AnnotatedParameterizedType generic) {
            AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
            return index < arguments.length ? arguments[index] : null;
        }
        return null;
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.getType() == Object.class || type.isAnnotationPresent(Nullable.class);
    }

    private record Component(
            String name, Method accessor, @Nullable AnnotatedType type) {

        static Component of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            boolean unspecified = Nullness.forMethodReturnType(accessor) == Nullness.UNSPECIFIED;
            return new Component(name(component), accessor, unspecified ? null : accessor.getAnnotatedReturnType());
        }

        /** The field's name in JSON. */
        private static String name(RecordComponent component) {
            JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
            if (renamed != null && !renamed.value().isEmpty()) {
                return renamed.value();
            }
            JsonNaming naming = component.getDeclaringRecord().getAnnotation(JsonNaming.class);
            return naming == null
                    ? component.getName()
                    : BeanUtils.instantiateClass(naming.value()).nameForField(null, null, component.getName());
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
