package io.forecourt.payments.sandbox;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class SandboxInProductionTests {

    @ParameterizedTest
    @ValueSource(strings = {"production", "prod"})
    void doesNotStartInAProfileOfProduction(String profile) {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles("other", profile);

        assertThatThrownBy(() -> new SandboxConfiguration(environment)).isInstanceOf(SandboxInProduction.class);
    }

    @Test
    void doesNotStartWhereASettingSaysProduction() {
        assertThatThrownBy(() ->
                        new SandboxConfiguration(new MockEnvironment().withProperty("forecourt.production", "true")))
                .isInstanceOf(SandboxInProduction.class);
        assertThatCode(() -> new SandboxConfiguration(new MockEnvironment())).doesNotThrowAnyException();
    }
}
