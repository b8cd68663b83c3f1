package io.forecourt.identity.recovery;

import io.forecourt.identity.errand.Errand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What goes on beside requests. */
@Configuration(proxyBeanMethods = false)
class RecoveryConfiguration {

    @Bean
    Errand recoveryAnswering(AnsweringRecoveries answering) {
        return new Errand("recovery-answering", answering::answerOne);
    }
}
