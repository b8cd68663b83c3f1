package io.forecourt.web.openapi;

import io.swagger.v3.oas.models.Operation;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;

/** Names operations after controller and method ({@code automobileRegister}), so that no two share a name by chance. */
class OperationNames implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        String controller = method.getBeanType().getSimpleName().replaceFirst("Controller$", "");
        return operation.operationId(StringUtils.uncapitalize(controller)
                + StringUtils.capitalize(method.getMethod().getName()));
    }
}
