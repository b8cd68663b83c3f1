package io.forecourt.identity.session;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.security.jackson.SecurityJacksonModules;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what a session holds as JSON and reads it again: texts, and those of Spring Security's classes that its modules
 * for Jackson list; whoever writes into the table can have no other made. What an earlier version wrote and this one does
 * not understand is as good as forgotten, so that its owner signs in anew instead of seeing an error.
 */
final class SessionAttributes implements GenericConverter {

    private static final Logger log = LoggerFactory.getLogger(SessionAttributes.class);

    private final JsonMapper json = JsonMapper.builder()
            .addModules(SecurityJacksonModules.getModules(SessionAttributes.class.getClassLoader()))
            .build();

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(Object.class, byte[].class), new ConvertiblePair(byte[].class, Object.class));
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        if (source == null) {
            return null;
        }
        return to.getType() == byte[].class ? write(source) : read((byte[]) source);
    }

    byte[] write(Object attribute) {
        return json.writerFor(Object.class).writeValueAsBytes(attribute);
    }

    @Nullable
    Object read(byte[] bytes) {
        try {
            return json.readValue(bytes, Object.class);
        } catch (JacksonException | IllegalArgumentException e) {
            log.warn(
                    "Something in a session cannot be read and is forgotten: {}",
                    e.getClass().getName());
            return null;
        }
    }
}
