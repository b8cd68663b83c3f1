package io.forecourt.inventory.automobile.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ext.jdk8.Jdk8OptionalDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.ReferenceType;

/** Tells a field that is absent from one that is null: an {@code Optional} of the first is null, of the second empty. */
@Component
class PatchModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    PatchModule() {
        super("forecourt-patch");
        setDeserializers(new SimpleDeserializers() {
            @Override
            public @Nullable ValueDeserializer<?> findReferenceDeserializer(
                    ReferenceType type,
                    DeserializationConfig config,
                    BeanDescription.Supplier bean,
                    @Nullable TypeDeserializer subtype,
                    @Nullable ValueDeserializer<?> value) {
                return type.hasRawClass(Optional.class) ? new Patched(type, subtype, value) : null;
            }
        });
    }

    private static final class Patched extends Jdk8OptionalDeserializer {

        Patched(JavaType type, @Nullable TypeDeserializer subtype, @Nullable ValueDeserializer<?> value) {
            super(type, null, subtype, value);
        }

        @Override
        public Jdk8OptionalDeserializer withResolved(TypeDeserializer subtype, ValueDeserializer<?> value) {
            return new Patched(_fullType, subtype, value);
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }
}
