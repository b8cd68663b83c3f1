package io.forecourt.security.openapi;

import io.forecourt.security.access.AccessAutoConfiguration;
import io.forecourt.security.access.AccessList;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Describes who may call what where the API is described at all. */
@AutoConfiguration(after = AccessAutoConfiguration.class)
@ConditionalOnClass(GlobalOpenApiCustomizer.class)
@ConditionalOnBean(AccessList.class)
public class AccessOpenApiAutoConfiguration {

    @Bean
    GlobalOpenApiCustomizer accessDescription(AccessList accessList) {
        return new AccessDescription(accessList);
    }
}
