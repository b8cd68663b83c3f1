package io.forecourt.web.openapi;

import io.forecourt.web.page.PageQuery;
import io.forecourt.web.page.SortableFields;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Adds the parameters of lists in pages. */
class PageOperations implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.getParameterType() == PageQuery.class) {
                operation.addParametersItem(query("page", number(0, PageQuery.MAX_PAGE, 0)));
                operation.addParametersItem(query("size", number(1, PageQuery.MAX_SIZE, PageQuery.DEFAULT_SIZE)));
                addSort(operation, SortableFields.of(parameter).names());
            }
        }
        return operation;
    }

    private static void addSort(Operation operation, List<String> fields) {
        if (!fields.isEmpty()) {
            StringSchema order = new StringSchema();
            fields.stream().flatMap(PageOperations::orders).forEach(order::addEnumItem);
            operation.addParametersItem(query("sort", new ArraySchema().items(order)));
        }
    }

    private static Stream<String> orders(String field) {
        return Stream.of(field, field + ",asc", field + ",desc");
    }

    private static Schema<?> number(int min, int max, int preset) {
        return new IntegerSchema()
                .minimum(BigDecimal.valueOf(min))
                .maximum(BigDecimal.valueOf(max))
                ._default(preset);
    }

    private static QueryParameter query(String name, Schema<?> schema) {
        QueryParameter parameter = new QueryParameter();
        parameter.name(name).schema(schema);
        return parameter;
    }
}
