package io.forecourt.security.openapi;

import io.forecourt.security.Role;
import io.forecourt.security.access.AccessList;
import io.forecourt.security.access.Admission;
import io.forecourt.web.problem.ProblemResponses;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.http.HttpMethod;

/**
 * Writes down for every operation who may call it: as OpenAPI has it, whether a token is needed, and in {@code x-access},
 * whose. A test walks past every operation with what is written here, so that it is what the service does.
 */
class AccessDescription implements GlobalOpenApiCustomizer {

    private static final String BEARER = "bearer";
    private static final SecurityRequirement TOKEN = new SecurityRequirement().addList(BEARER);
    private static final SecurityRequirement NO_TOKEN = new SecurityRequirement();

    private final AccessList accessList;

    AccessDescription(AccessList accessList) {
        this.accessList = accessList;
    }

    @Override
    public void customise(OpenAPI api) {
        api.getComponents()
                .addSecuritySchemes(
                        BEARER,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme(BEARER)
                                .bearerFormat("JWT")
                                .description(
                                        "An access token. For browsers the gateway adds it to their session's requests."));
        api.addExtension("x-roles", Arrays.stream(Role.values()).map(Role::name).toList());
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> describe(operation, accessList.admission(of(method), path))));
    }

    private static HttpMethod of(PathItem.HttpMethod method) {
        return HttpMethod.valueOf(method.name());
    }

    private static void describe(Operation operation, Admission admission) {
        if (admission.everyone()) {
            operation.setSecurity(admission.remarks().isEmpty() ? List.of() : List.of(NO_TOKEN, TOKEN));
        } else {
            operation.setSecurity(List.of(TOKEN));
            operation.getResponses().putIfAbsent("401", problem("Nobody has signed in, or the token does not count"));
            operation.getResponses().putIfAbsent("403", problem("Not for this account"));
        }
        operation.addExtension("x-access", extension(admission));
    }

    private static Map<String, Object> extension(Admission admission) {
        Map<String, Object> access = new LinkedHashMap<>();
        if (admission.everyone()) {
            access.put("everyone", true);
        }
        if (admission.signedIn()) {
            access.put("signedIn", true);
        }
        Map<String, String> own = new LinkedHashMap<>();
        admission.own().forEach((role, whose) -> own.put(role.name(), whose));
        putUnlessEmpty(
                access, "roles", admission.roles().stream().map(Role::name).toList());
        putUnlessEmpty(access, "own", own);
        putUnlessEmpty(access, "scopes", List.copyOf(admission.scopes()));
        putUnlessEmpty(access, "remarks", admission.remarks());
        return access;
    }

    private static void putUnlessEmpty(Map<String, Object> access, String name, Object value) {
        boolean empty =
                switch (value) {
                    case Collection<?> values -> values.isEmpty();
                    case Map<?, ?> values -> values.isEmpty();
                    default -> false;
                };
        if (!empty) {
            access.put(name, value);
        }
    }

    private static ApiResponse problem(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                ProblemResponses.CONTENT_TYPE,
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
    }
}
