package io.forecourt.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.standalone.browser.Browser;
import io.forecourt.standalone.browser.Form;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/**
 * Somebody who has signed up, has followed the link in the mail, and is a customer since.
 *
 * @param api as this customer
 */
public record Newcomer(String email, Api api, long customerId) {

    public static final String PASSWORD = "eight horses pull a carriage";

    private static final Duration EVENTS_ARRIVE = Duration.ofSeconds(30);

    public static Newcomer to(SystemUnderTest system) throws InterruptedException {
        String email = "newcomer-%d@forecourt.example".formatted(SystemUnderTest.unique());
        signUp(system, email, Map.of());
        Api api = system.gateway().as(system.person(email, PASSWORD)::authorization);
        await().atMost(EVENTS_ARRIVE)
                .until(() -> api.get("/api/v1/customers/me").status() == 200);
        return new Newcomer(email, api, api.get("/api/v1/customers/me").id());
    }

    /** @param further fields that the form does not have */
    public static void signUp(SystemUnderTest system, String email, Map<String, String> further)
            throws InterruptedException {
        try (Browser browser = system.browser()) {
            Form form = Form.on(browser.open("/account/sign-up"))
                    .orElseThrow()
                    .with("name", "Nora Newcomer")
                    .with("email", email)
                    .with("password", PASSWORD);
            HttpResponse<String> sent = browser.submit(with(form, further));
            assertThat(sent.uri().getPath()).as(sent.body()).isEqualTo("/account/sign-up/sent");

            HttpResponse<String> linked = browser.open(system.mails().linkTo(email));
            Form confirmation = Form.on(linked)
                    .orElseThrow(() -> new AssertionError("No form at " + linked.uri() + ": " + linked.body()))
                    .with("password", PASSWORD);
            HttpResponse<String> confirmed = browser.submit(with(confirmation, further));
            assertThat(confirmed.statusCode()).as(confirmed.body()).isLessThan(400);
        }
    }

    private static Form with(Form form, Map<String, String> further) {
        Form all = form;
        for (var field : further.entrySet()) {
            all = all.with(field.getKey(), field.getValue());
        }
        return all;
    }

    /** What identity-service knows of this account. */
    public Api.Answer account() {
        return api.get("/api/v1/accounts/me");
    }
}
