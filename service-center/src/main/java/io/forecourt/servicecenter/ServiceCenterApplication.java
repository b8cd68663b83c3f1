package io.forecourt.servicecenter;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service center. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ServiceCenterApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ServiceCenterApplication.class, arguments);
    }
}
