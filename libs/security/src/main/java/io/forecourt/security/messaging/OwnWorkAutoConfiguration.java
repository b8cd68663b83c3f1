package io.forecourt.security.messaging;

import io.forecourt.messaging.OwnWork;
import io.forecourt.security.CurrentCaller;
import io.forecourt.security.token.TokenAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** What an event asks for, the service does by itself. */
@AutoConfiguration(after = TokenAutoConfiguration.class)
@ConditionalOnClass(OwnWork.class)
@ConditionalOnBean(CurrentCaller.class)
public class OwnWorkAutoConfiguration {

    @Bean
    OwnWork ownWork(CurrentCaller callers) {
        return callers::asService;
    }
}
