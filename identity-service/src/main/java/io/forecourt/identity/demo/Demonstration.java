package io.forecourt.identity.demo;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether this start shows a new house around. */
@Component
public class Demonstration {

    private final String password;

    Demonstration(DemoProperties properties) {
        this.password = Optional.ofNullable(properties.password()).orElse("");
    }

    public boolean isOn() {
        return !password.isEmpty();
    }

    String password() {
        return password;
    }
}
