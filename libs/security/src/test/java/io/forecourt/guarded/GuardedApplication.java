package io.forecourt.guarded;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class GuardedApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(GuardedApplication.class, arguments);
    }
}
