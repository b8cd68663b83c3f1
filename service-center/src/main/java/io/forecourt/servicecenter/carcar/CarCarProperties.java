package io.forecourt.servicecenter.carcar;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param appointmentDuration how long an appointment is expected to take, which CarCar clients cannot say
 */
@ConfigurationProperties("forecourt.carcar")
record CarCarProperties(@DefaultValue("1h") Duration appointmentDuration) {}
