package io.forecourt.testing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.forecourt.contracts.Payload;
import tools.jackson.databind.json.JsonMapper;

/** Event bodies as JSON; absent values are left out. */
final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private EventJson() {}

    static byte[] write(Payload payload) {
        return MAPPER.writeValueAsBytes(payload);
    }

    static <P> P read(String json, Class<P> type) {
        return MAPPER.readValue(json, type);
    }
}
