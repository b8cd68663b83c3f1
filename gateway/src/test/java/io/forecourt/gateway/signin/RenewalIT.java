package io.forecourt.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.gateway.standin.Browser;
import io.forecourt.gateway.standin.SignInTest;
import io.forecourt.gateway.standin.StandIn.Answer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The first access token lives five minutes here, and is renewed in the last one. The next ones live longer. */
class RenewalIT extends SignInTest {

    private static final Duration SOON_OVER = Duration.ofSeconds(4 * 60 + 10);
    private static final Duration OVER = Duration.ofMinutes(6);

    private Browser signedIn() throws Exception {
        Browser browser = browser().signIn();
        provider.lifetime(Duration.ofHours(1));
        return browser;
    }

    @Test
    void goesOnWithATokenWhileItIsGood() throws Exception {
        Browser browser = signedIn();
        String first = tokenOf(browser);
        later(Duration.ofMinutes(3));

        assertThat(tokenOf(browser)).isEqualTo(first);
        assertThat(provider.renewals()).isZero();
    }

    @Test
    void renewsATokenBeforeItRunsOut() throws Exception {
        Browser browser = signedIn();
        String first = tokenOf(browser);
        later(SOON_OVER);

        String second = tokenOf(browser);

        assertThat(second).isNotEqualTo(first);
        assertThat(tokenOf(browser)).isEqualTo(second);
        assertThat(provider.renewals()).isOne();
    }

    @Test
    void learnsOfNewRolesWithTheNextToken() throws Exception {
        Browser browser = browser().signIn();
        provider.as(account, "CUSTOMER", "TECHNICIAN");
        later(OVER);
        tokenOf(browser);

        assertThat(json(browser.get("/api/v1/me")).get("roles")).hasSize(2);
    }

    @Test
    void renewsOnceForAllRequestsThatNeedItAtOnce() throws Exception {
        Browser browser = signedIn();
        tokenOf(browser);
        later(OVER);
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        provider.beforeRenewal(() -> {
            asked.countDown();
            awaitUninterrupted(answer);
        });

        List<Future<HttpResponse<String>>> requests = new ArrayList<>();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                requests.add(clients.submit(() -> browser.copy().get("/api/v1/sales")));
            }
            assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
            answer.countDown();
        }

        for (Future<HttpResponse<String>> request : requests) {
            assertThat(request.get().statusCode()).isEqualTo(200);
        }
        assertThat(provider.renewals()).isOne();
        assertThat(SALES.received().subList(1, 21))
                .extracting(received -> received.headers().getFirst("Authorization"))
                .hasSize(20)
                .containsOnly(SALES.last().headers().getFirst("Authorization"));
    }

    @Test
    void letsNobodyWaitForTheNextTokenWhileTheLastIsGood() throws Exception {
        Browser browser = browser().signIn();
        later(SOON_OVER);
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        provider.beforeRenewal(() -> {
            asked.countDown();
            awaitUninterrupted(answer);
        });

        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<HttpResponse<String>> renewing =
                    clients.submit(() -> browser.copy().get("/api/v1/sales"));
            assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(browser.get("/api/v1/customers").statusCode()).isEqualTo(200);
            answer.countDown();
            assertThat(renewing.get().statusCode()).isEqualTo(200);
        }
    }

    @Test
    void usesEachRefreshTokenOnceWhereTheProviderWantsThat() throws Exception {
        provider.rotating();
        Browser browser = browser().signIn();
        for (int i = 1; i <= 3; i++) {
            later(OVER);
            provider.lifetime(OVER.multipliedBy(i).plusMinutes(5));
            assertThat(browser.get("/api/v1/sales").statusCode()).isEqualTo(200);
            assertThat(provider.renewals()).isEqualTo(i);
        }
    }

    @Test
    void endsTheSessionWhenTheProviderGivesNoMoreTokens() throws Exception {
        Browser browser = browser().signIn();
        provider.endEverything();
        later(OVER);

        HttpResponse<String> refused = browser.get("/api/v1/sales");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(json(refused).get("type").asString()).isEqualTo("urn:forecourt:problem:unauthenticated");
        assertThat(json(refused).get("detail").asString()).contains("/sign-in");
        assertThat(SALES.received()).isEmpty();
        assertThat(json(browser.get("/api/v1/me")).get("signedIn").asBoolean()).isFalse();
    }

    @Test
    void endsWithTheTokenWhereTheProviderGivesNoWayToRenewIt() throws Exception {
        provider.once();
        Browser browser = browser().signIn();
        later(SOON_OVER);
        assertThat(browser.get("/api/v1/sales").statusCode()).isEqualTo(200);

        later(Duration.ofMinutes(1));
        assertThat(browser.get("/api/v1/sales").statusCode()).isEqualTo(401);
        assertThat(provider.renewals()).isZero();
    }

    @Test
    void goesOnWithTheLastTokenWhileTheProviderIsAway() throws Exception {
        Browser browser = browser().signIn();
        later(SOON_OVER);
        IDENTITY.answer(Answer.breakOff());

        assertThat(browser.get("/api/v1/sales").statusCode()).isEqualTo(200);

        later(Duration.ofMinutes(1));
        HttpResponse<String> refused = browser.get("/api/v1/sales");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();

        IDENTITY.answer(provider.lifetime(Duration.ofHours(1)));
        assertThat(browser.get("/api/v1/sales").statusCode()).isEqualTo(200);
    }

    private static String tokenOf(Browser browser) throws Exception {
        assertThat(browser.get("/api/v1/sales").statusCode()).isEqualTo(200);
        return SALES.last().headers().getFirst("Authorization");
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
