package io.forecourt.web.openapi;

import io.forecourt.web.idempotency.Idempotent;
import io.forecourt.web.precondition.IfMatch;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Adds the headers and problems of the mechanisms that an operation uses. */
class MechanismOperations implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        ApiResponses responses = operation.getResponses();
        if (method.hasMethodAnnotation(Idempotent.class)) {
            operation.addParametersItem(new HeaderParameter()
                    .name("Idempotency-Key")
                    .description("Repeats of the request with this key get the first answer and have no effect")
                    .schema(new StringSchema().minLength(1).maxLength(255).pattern("^[!-~]+$")));
            responses.putIfAbsent("409", ProblemSchema.response("A conflict, or the same request is in progress"));
            responses.putIfAbsent("422", ProblemSchema.response("The key was used for another request"));
        }
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.getParameterType() == IfMatch.class) {
                operation.addParametersItem(new HeaderParameter()
                        .name("If-Match")
                        .description("The ETag of the version to change")
                        .required(!parameter.isOptional())
                        .schema(new StringSchema()));
                responses.putIfAbsent("412", ProblemSchema.response("Changed since it was read"));
                responses.putIfAbsent("428", ProblemSchema.response("If-Match is missing"));
            }
        }
        responses.putIfAbsent(ApiResponses.DEFAULT, ProblemSchema.response("Any error"));
        return operation;
    }
}
