package io.forecourt.gateway.site;

import jakarta.validation.constraints.Pattern;
import java.time.ZoneId;
import java.util.Currency;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The dealership's place, which the services read from the same variables of the environment.
 *
 * @param folder whose files are served before those of the web app that was built with the gateway, or empty
 * @param currency of prices where nothing else is said, by ISO 4217
 * @param country of phone numbers where nothing else is said, by ISO 3166
 * @param zone whose clocks the house keeps
 * @param language of mails, whose readers' language is not known
 */
@Validated
@ConfigurationProperties("forecourt.gateway.site")
record SiteSettings(
        @DefaultValue("") String folder,
        @DefaultValue("USD") Currency currency,
        @DefaultValue("US") @Pattern(regexp = "[A-Z]{2}") String country,
        @DefaultValue("UTC") ZoneId zone,
        @DefaultValue("MI") MileageUnit mileageUnit,
        @DefaultValue("en") @Pattern(regexp = "en|fr|de") String language) {

    boolean hasFolder() {
        return !folder.isBlank();
    }

    enum MileageUnit {
        KM,
        MI
    }
}
