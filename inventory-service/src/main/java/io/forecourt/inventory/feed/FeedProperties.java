package io.forecourt.inventory.feed;

import io.forecourt.inventory.automobile.DistanceUnit;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Currency;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How feeds are taken in.
 *
 * @param spoolFolder where files wait; it should survive a restart, so that imports go on after it
 * @param currency of prices where neither the row nor the request says it
 * @param mileageUnit of mileages where neither the row nor the request says it
 * @param batchSize rows in one transaction
 * @param mostRemarks rejections after which a file is given up, and warnings that are kept
 * @param abandonedAfter how long an import whose file is not here may show no sign of life
 */
@Validated
@ConfigurationProperties("forecourt.inventory.feed")
record FeedProperties(
        Path spoolFolder,
        @DefaultValue("USD") Currency currency,
        @DefaultValue("MI") DistanceUnit mileageUnit,
        @DefaultValue("500") @Min(1) @Max(5000) int batchSize,
        @DefaultValue("100000") @Min(1) int mostRemarks,
        @DefaultValue("10m") Duration abandonedAfter) {}
