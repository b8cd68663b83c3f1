package io.forecourt.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.gateway.standin.SignInTest;
import io.forecourt.gateway.standin.StandIn.Answer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a provider of payments tells us its news, and where somebody pays at the sandbox. */
class PaymentRoutesIT extends SignInTest {

    private static final String WEBHOOKS = "/api/v1/payment-webhooks/stripe";
    private static final String PAGE = "/api/v1/sandbox-payments/0a7d22c1-7c5e-4d0e-9a54-0b6f4a1d2c01";

    @ParameterizedTest
    @ValueSource(strings = {WEBHOOKS, PAGE})
    void leadThereInNobodysName(String path) throws Exception {
        HttpResponse<String> answer = browser().signIn().send("POST", path, "card=SUCCESS");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(PARKING.last().headers()).doesNotContainKeys("Authorization", "Cookie");
    }

    @Test
    void leaveWhatIsSignedAsItIs() throws Exception {
        String body = "{ \"id\":\"evt_1\",\r\n\t\"note\" : \"Büchel\\u00e9\"}\n ";

        send("POST", WEBHOOKS, body, "Stripe-Signature", "t=1,v1=ab", "Content-Type", "application/json");

        assertThat(PARKING.last().body()).isEqualTo(body);
        assertThat(PARKING.last().headers().getFirst("Stripe-Signature")).isEqualTo("t=1,v1=ab");
    }

    @Test
    void leaveThePageItsOwnPolicyAndItsWayBack() throws Exception {
        String policy = "default-src 'none'; style-src 'sha256-x'; form-action 'self'";
        PARKING.answer(Answer.of(303, "", "Content-Security-Policy", policy, "Location", PAGE));

        HttpResponse<String> answer = send("POST", PAGE, "card=CHALLENGED");

        assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly(policy);
        assertThat(answer.headers().firstValue("Location")).hasValue(PAGE);
    }
}
