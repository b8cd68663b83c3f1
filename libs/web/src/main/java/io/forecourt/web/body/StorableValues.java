package io.forecourt.web.body;

import java.time.temporal.Temporal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/** Refuses values that are not {@link Storable} where they are read, so that the error has their pointer. */
class StorableValues extends ValueDeserializerModifier {

    private static final Set<Class<?>> FLOATING = Set.of(double.class, Double.class, float.class, Float.class);

    private final boolean exactTypes;

    /** @param exactTypes whether a text, a date or a number is refused when it comes as anything else in JSON */
    StorableValues(boolean exactTypes) {
        this.exactTypes = exactTypes;
    }

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier bean, ValueDeserializer<?> deserializer) {
        Class<?> type = bean.getBeanClass();
        return Storable.CHECKED_TYPES.contains(type) ? new Checked(deserializer, type, exactTypes) : deserializer;
    }

    @Override
    public KeyDeserializer modifyKeyDeserializer(
            DeserializationConfig config, JavaType type, KeyDeserializer deserializer) {
        return new KeyDeserializer() {
            @Override
            public @Nullable Object deserializeKey(String key, DeserializationContext context) {
                return Storable.isText(key)
                        ? deserializer.deserializeKey(key, context)
                        : context.handleWeirdKey(type.getRawClass(), "?", "must be text");
            }
        };
    }

    private static final class Checked extends DelegatingDeserializer {

        private final Class<?> type;
        private final boolean exactType;

        Checked(ValueDeserializer<?> delegate, Class<?> type, boolean exactType) {
            super(delegate);
            this.type = type;
            this.exactType = exactType;
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
            return new Checked(delegate, type, exactType);
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
            if (exactType && !fits(parser.currentToken())) {
                return context.handleUnexpectedToken(type, parser);
            }
            Object value = super.deserialize(parser, context);
            return Storable.test(value) ? value : context.handleUnexpectedToken(type, parser);
        }

        private boolean fits(@Nullable JsonToken token) {
            if (type == String.class || Temporal.class.isAssignableFrom(type)) {
                return token == JsonToken.VALUE_STRING;
            }
            return !FLOATING.contains(type) || (token != null && token.isNumeric());
        }
    }
}
