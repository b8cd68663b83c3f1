package io.forecourt.web.openapi;

import io.forecourt.web.page.PageQuery;
import io.forecourt.web.precondition.IfMatch;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Currency;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.data.domain.Sort;

/** Describes in OpenAPI what this library adds to every operation. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(GlobalOperationCustomizer.class)
class OpenApiAutoConfiguration {

    /** The same wherever the service runs, as the description is committed and compared. */
    @Bean
    @ConditionalOnMissingBean
    OpenAPI openApi(Environment environment) {
        return new OpenAPI()
                .info(new Info()
                        .title(environment.getProperty("spring.application.name", "forecourt"))
                        .version("v1"))
                .servers(List.of(new Server().url("/")));
    }

    @Bean
    GlobalOpenApiCustomizer problemSchema() {
        return openApi -> openApi.getComponents().addSchemas(ProblemSchema.NAME, ProblemSchema.create());
    }

    @Bean
    RequiredByNullness requiredByNullness() {
        return new RequiredByNullness();
    }

    @Bean
    GlobalOperationCustomizer operationNames() {
        return new OperationNames();
    }

    @Bean
    GlobalOperationCustomizer queryParameters() {
        SpringDocUtils.getConfig().addSimpleTypesForParameterObject(Currency.class);
        return new QueryParameters();
    }

    @Bean
    GlobalOperationCustomizer mechanisms() {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(IfMatch.class)
                .replaceWithSchema(Currency.class, new StringSchema().pattern("^[A-Z]{3}$"));
        return new MechanismOperations();
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(Sort.class)
    static class Pages {

        @Bean
        GlobalOperationCustomizer pageParameters() {
            SpringDocUtils.getConfig().addRequestWrapperToIgnore(PageQuery.class);
            return new PageOperations();
        }
    }
}
