package io.forecourt.messaging;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param maxEventSize a larger body is refused when it is published; below what Kafka takes by default (1 MiB with
 *     headers)
 */
@ConfigurationProperties("forecourt.messaging")
public record MessagingProperties(@DefaultValue("900KB") DataSize maxEventSize) {}
