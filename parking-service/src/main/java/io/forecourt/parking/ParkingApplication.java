package io.forecourt.parking;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the parking service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ParkingApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ParkingApplication.class, arguments);
    }
}
