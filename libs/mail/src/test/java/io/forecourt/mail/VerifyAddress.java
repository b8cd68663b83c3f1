package io.forecourt.mail;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail as a service has it. */
public record VerifyAddress(String name, URI link, @Nullable Instant usefulUntil) implements Mail {

    public static VerifyAddress of(String name) {
        return new VerifyAddress(name, URI.create("http://localhost:8000/account/verify?token=t&x=1"), null);
    }

    @Override
    public String template() {
        return "verify-address";
    }
}
