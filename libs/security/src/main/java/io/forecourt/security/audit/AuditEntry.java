package io.forecourt.security.audit;

import io.forecourt.security.Caller;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did.
 *
 * @param roles that the actor had at that time
 * @param objectId what the object is called in the API's paths
 */
public record AuditEntry(
        @Schema(description = "rises with time") long id,
        Instant at,
        Caller.Kind actorKind,

        @Schema(description = "the account's or the client's id, or the service's name")
        String actor,

        @Schema(description = "that the actor had at that time")
        List<String> roles,

        @Schema(example = "automobile.delisted") String action,
        @Schema(example = "automobile") String objectType,
        String objectId,

        @Schema(description = "the client's address, as the gateway tells it") @Nullable
        String origin,

        @Schema(description = "of the request, as in logs and problems") @Nullable
        String correlationId,

        Map<String, Object> detail) {}
