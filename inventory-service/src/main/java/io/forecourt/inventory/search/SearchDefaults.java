package io.forecourt.inventory.search;

import io.forecourt.inventory.automobile.DistanceUnit;
import java.util.Currency;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the house trades in, where a search does not say it.
 *
 * @param currency of prices
 * @param mileageUnit of mileages
 */
@Validated
@ConfigurationProperties("forecourt.inventory.search")
public record SearchDefaults(
        @DefaultValue("USD") Currency currency,
        @DefaultValue("MI") DistanceUnit mileageUnit) {}
