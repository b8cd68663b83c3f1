package io.forecourt.identity.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param password of all accounts of the demonstration; without one there is no demonstration */
@ConfigurationProperties("forecourt.identity.demo")
record DemoProperties(@Nullable String password) {

    @Override
    public String toString() {
        return "DemoProperties";
    }
}
