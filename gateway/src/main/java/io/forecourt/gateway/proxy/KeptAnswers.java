package io.forecourt.gateway.proxy;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How many public answers of each service are kept for as long as it allows.
 *
 * @param answers at most
 * @param largest no larger ones
 */
@Validated
@ConfigurationProperties("forecourt.gateway.kept-answers")
record KeptAnswers(
        @DefaultValue("200") @Min(1) int answers,
        @DefaultValue("32KB") DataSize largest) {}
