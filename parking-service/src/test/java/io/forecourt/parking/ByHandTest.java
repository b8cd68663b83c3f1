package io.forecourt.parking;

import io.forecourt.parking.job.Instances;
import io.forecourt.parking.stay.HeardChanges;
import io.forecourt.testing.IntegrationTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * A service that does nothing by the clock but what a test has it do, and writes three stays at a time. One for all tests
 * that move the clock, as each other one takes seconds to start: every test begins by setting it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@Import({MovedClock.InTheService.class, Instances.class, HeardChanges.class})
@TestPropertySource(
        properties = {
            "forecourt.stay.check-every=1h",
            "forecourt.jobs.check-every=1h",
            "forecourt.payments.poll-interval=1h",
            "forecourt.mailing.zone=Europe/Berlin",
            "forecourt.export.zone=Europe/Berlin",
            "forecourt.export.chunk=3",
            "forecourt.export.most=4",
            "forecourt.export.retry-after=1h",
            "forecourt.export.tries=3"
        })
public @interface ByHandTest {}
