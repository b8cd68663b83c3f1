package io.forecourt.identity.signup;

import io.forecourt.identity.errand.Errand;
import io.forecourt.messaging.job.RegularJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What goes on beside requests. */
@Configuration(proxyBeanMethods = false)
class SignUpConfiguration {

    private static final Duration PRUNING = Duration.ofHours(1);

    @Bean
    Errand signUpAnswering(AnsweringSignUps answering) {
        return new Errand("sign-up-answering", answering::answerOne);
    }

    @Bean
    RegularJob signUpPruning(SignUps signUps) {
        return new RegularJob("sign-up-pruning", PRUNING, PRUNING, signUps::prune);
    }
}
