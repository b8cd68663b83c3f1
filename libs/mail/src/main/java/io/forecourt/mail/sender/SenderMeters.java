package io.forecourt.mail.sender;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;

/** The mails in figures. Of several instances only the one that sends counts what waits. */
final class SenderMeters implements MeterBinder {

    private final SenderStatus sender;

    SenderMeters(SenderStatus sender) {
        this.sender = sender;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("forecourt.mail.depth", sender, SenderStatus::depth)
                .description("Mails that wait to be sent")
                .register(meters);
        TimeGauge.builder(
                        "forecourt.mail.age",
                        sender,
                        TimeUnit.MILLISECONDS,
                        status -> status.age().toMillis())
                .description("How long the oldest mail has waited")
                .register(meters);
        FunctionCounter.builder("forecourt.mail.sent", sender, SenderStatus::sent)
                .description("Mails that the SMTP server has taken")
                .register(meters);
        FunctionCounter.builder("forecourt.mail.postponed", sender, SenderStatus::postponed)
                .description("Attempts that the SMTP server has not taken for now")
                .register(meters);
        FunctionCounter.builder("forecourt.mail.given.up", sender, SenderStatus::givenUp)
                .description("Alarm: mails that nobody will get")
                .register(meters);
    }
}
