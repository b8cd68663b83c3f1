package io.forecourt.parking.mailing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.ZoneId;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When drivers get mails that nobody has asked for.
 *
 * @param zone by whose clocks days and months begin
 * @param hour of the day, from 0, at which such mails are written
 * @param absentAfter who has not parked for so long is reminded, and not again for as long
 * @param forgottenAfter who has not parked for so long is left alone
 */
@Validated
@ConfigurationProperties("forecourt.mailing")
record MailingSettings(
        @DefaultValue("UTC") ZoneId zone,
        @DefaultValue("9") @Min(0) @Max(23) int hour,
        @DefaultValue("30d") @DurationMin(days = 1) Duration absentAfter,
        @DefaultValue("365d") @DurationMin(days = 1) Duration forgottenAfter) {}
