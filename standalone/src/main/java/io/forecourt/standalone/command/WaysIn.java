package io.forecourt.standalone.command;

import io.forecourt.standalone.console.Console;
import io.forecourt.standalone.system.DemoAccounts;
import java.net.URI;
import java.util.Optional;

/** Tells the person at the terminal, and nobody who reads a log, how to sign in. */
final class WaysIn {

    /** Whoever starts this program with it knows it, and tells the person. */
    static final String SETUP_TOKEN = "FORECOURT_SETUP_TOKEN";

    private final Console console;
    private final Place place;

    WaysIn(Console console, Place place) {
        this.console = console;
        this.place = place;
    }

    static Optional<String> givenSetupToken() {
        return Optional.ofNullable(System.getenv(SETUP_TOKEN)).filter(token -> !token.isBlank());
    }

    /** @param setupLink empty when there is an administrator */
    void tell(Optional<URI> setupLink, boolean demo) {
        setupLink.ifPresent(link -> {
            console.line("");
            console.line("There is no administrator yet. This link makes one, once, as long as Forecourt runs:");
            console.line("  " + link);
        });
        if (demo) {
            tell(place.homeFolder().demoAccounts());
        }
    }

    private void tell(DemoAccounts accounts) {
        console.line("");
        console.line("To try it out, sign in with the password %s as".formatted(accounts.password()));
        for (String role : DemoAccounts.ROLES) {
            console.line("  %-44s %s".formatted(DemoAccounts.address(role), role));
        }
    }
}
