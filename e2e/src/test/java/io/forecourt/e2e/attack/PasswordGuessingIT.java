package io.forecourt.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.e2e.Caller;
import io.forecourt.e2e.Newcomer;
import io.forecourt.e2e.SystemUnderTest;
import io.forecourt.standalone.browser.Browser;
import io.forecourt.standalone.browser.Form;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Whoever guesses passwords, or wants to know who has an account, gets the same answer and soon none that helps. */
class PasswordGuessingIT {

    private static final int FREE_GUESSES = 5;

    private final SystemUnderTest system = SystemUnderTest.shared();

    @Test
    void afterSomeGuessesEvenTheRightOneIsNotLookedAtUntilAnAdministratorHelps() throws InterruptedException {
        Newcomer victim = Newcomer.to(system);
        String account = victim.account().body().path("id").asString();
        String wrong = "";
        for (int guess = 0; guess < FREE_GUESSES; guess++) {
            wrong = signIn(victim.email(), "guess number " + guess).body();
        }

        HttpResponse<String> right = signIn(victim.email(), Newcomer.PASSWORD);
        assertThat(right.statusCode()).isEqualTo(401);
        assertThat(withoutSecrets(right.body(), victim.email())).isEqualTo(withoutSecrets(wrong, victim.email()));

        assertThat(system.as(Caller.ADMIN)
                        .post("/api/v1/accounts/" + account + "/unlock", "")
                        .status())
                .isLessThan(300);
        assertThat(signIn(victim.email(), Newcomer.PASSWORD).statusCode()).isLessThan(400);
    }

    @Test
    void nobodyLearnsByTheFormWhoHasAnAccount() throws InterruptedException {
        String known = Newcomer.to(system).email();
        String unknown = "unknown-%d@forecourt.example".formatted(SystemUnderTest.unique());

        looksTheSame(known, signIn(known, "not the password"), unknown, signIn(unknown, "not the password"));
        looksTheSame(known, forgotten(known), unknown, forgotten(unknown));
        looksTheSame(known, signUp(known), unknown, signUp(unknown));
    }

    private static void looksTheSame(
            String known, HttpResponse<String> ofKnown, String unknown, HttpResponse<String> ofUnknown) {
        assertThat(ofKnown.statusCode()).isEqualTo(ofUnknown.statusCode());
        assertThat(ofKnown.uri()).isEqualTo(ofUnknown.uri());
        assertThat(withoutSecrets(ofKnown.body(), known)).isEqualTo(withoutSecrets(ofUnknown.body(), unknown));
    }

    private static String withoutSecrets(String page, String email) {
        return page.replace(email, "EMAIL").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "CSRF");
    }

    private HttpResponse<String> signIn(String email, String password) throws InterruptedException {
        try (Browser browser = system.browser()) {
            return browser.submit(form(browser, "/account/sign-in", email).with("password", password));
        }
    }

    private HttpResponse<String> forgotten(String email) throws InterruptedException {
        try (Browser browser = system.browser()) {
            return browser.submit(form(browser, "/account/forgotten", email));
        }
    }

    private HttpResponse<String> signUp(String email) throws InterruptedException {
        try (Browser browser = system.browser()) {
            return browser.submit(form(browser, "/account/sign-up", email)
                    .with("name", "Nora Newcomer")
                    .with("password", Newcomer.PASSWORD));
        }
    }

    private static Form form(Browser browser, String page, String email) throws InterruptedException {
        return Form.on(browser.open(page)).orElseThrow().with("email", email);
    }
}
