package io.forecourt.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.forecourt.contracts.Payload;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of event bodies, the same in every service whatever its own JSON settings are: absent values are left out,
 * unknown fields ignored, and a body that lacks a field which its record requires is refused.
 */
public final class EventJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .annotationIntrospector(new RequiredUnlessNullable())
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    public byte[] write(Payload payload) {
        return mapper.writeValueAsBytes(payload);
    }

    /** @throws JacksonException when the bytes are not JSON or do not fit the record */
    public <P extends Payload> P read(byte[] body, Class<P> type) {
        P payload = mapper.readValue(body, type);
        if (payload == null) {
            throw MismatchedInputException.from(null, type, "the body is null");
        }
        return payload;
    }
}
