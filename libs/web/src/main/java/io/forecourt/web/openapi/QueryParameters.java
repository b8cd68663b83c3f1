package io.forecourt.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** A parameter of the query can be left out, but a query has no way to write null. */
class QueryParameters implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        for (Parameter parameter : Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of())) {
            Schema<?> schema = parameter.getSchema();
            if ("query".equals(parameter.getIn()) && schema != null && schema.getTypes() != null) {
                Set<String> types = new HashSet<>(schema.getTypes());
                types.remove("null");
                schema.setTypes(types);
            }
        }
        return operation;
    }
}
