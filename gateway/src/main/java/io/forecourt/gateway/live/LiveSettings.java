package io.forecourt.gateway.live;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param heartbeat so often a silent stream shows that it lives, and every stream is asked whether its owner is still
 *     who they were
 * @param gap so long a stream gathers hints before it sends more
 * @param streams so many are open at most, on this gateway
 * @param streamsPerClient so many of them from one IPv4 address or IPv6 /64
 */
@Validated
@ConfigurationProperties("forecourt.gateway.live")
record LiveSettings(
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("500ms") Duration gap,
        @DefaultValue("1000") @Min(0) int streams,
        @DefaultValue("100") @Min(0) int streamsPerClient) {}
