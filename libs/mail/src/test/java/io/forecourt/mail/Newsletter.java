package io.forecourt.mail;

import java.net.URI;

/** A mail that nobody has asked for, and that says how to get no more of them. */
public record Newsletter(String name, URI link, OneClickUnsubscribe unsubscribe) implements Mail {

    public static Newsletter of(String name) {
        return new Newsletter(
                name,
                URI.create("https://forecourt.example/"),
                new OneClickUnsubscribe(URI.create("https://forecourt.example/unsubscriptions/a-long-token")));
    }

    @Override
    public String template() {
        return "verify-address";
    }
}
