package io.forecourt.sales.site;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The dealership's place in the world.
 *
 * @param currency ISO 4217; of amounts that name none, as CarCar's prices do
 * @param zone IANA name; what "today" means
 * @param country ISO 3166 alpha-2; whose telephone numbers may come without a country code
 */
@Validated
@ConfigurationProperties("forecourt.site")
public record Site(
        @NotNull @DefaultValue("USD") Currency currency,
        @NotNull @DefaultValue("UTC") ZoneId zone,
        @Pattern(regexp = "[A-Z]{2}") @DefaultValue("US") String country) {

    public LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
