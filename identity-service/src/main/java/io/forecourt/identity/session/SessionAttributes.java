package io.forecourt.identity.session;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/**
 * Reads what a session holds. Only what we and Spring Security put there is read; what an earlier version wrote and this
 * one does not understand is as good as forgotten, so that its owner signs in anew instead of seeing an error.
 */
final class SessionAttributes implements GenericConverter {

    private static final Logger log = LoggerFactory.getLogger(SessionAttributes.class);
    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter(
            "java.lang.*;java.time.*;java.util.*;org.springframework.security.**;io.forecourt.identity.**;!*");

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(byte[].class, Object.class));
    }

    @Override
    public @Nullable Object convert(@Nullable Object bytes, TypeDescriptor from, TypeDescriptor to) {
        return bytes == null ? null : read((byte[]) bytes);
    }

    @Nullable
    Object read(byte[] bytes) {
        try (ObjectInputStream input = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            input.setObjectInputFilter(KNOWN);
            return input.readObject();
        } catch (IOException | ClassNotFoundException | RuntimeException e) {
            log.warn("Something in a session cannot be read and is forgotten: {}", e.toString());
            return null;
        }
    }
}
