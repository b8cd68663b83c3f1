package io.forecourt.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forecourt.gateway.GatewayApplication;
import io.forecourt.gateway.standin.Browser;
import io.forecourt.gateway.standin.OpenIdProvider;
import io.forecourt.gateway.standin.SignInTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A session is looked up for each request here. */
@TestPropertySource(properties = "forecourt.gateway.sessions.kept-sessions=0")
class SessionLifeIT extends SignInTest {

    @Autowired
    private Environment environment;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SessionTable table;

    @Test
    void outlivesTheGatewayAndIsKnownAtEveryOther() throws Exception {
        Browser browser;
        try (var first = anotherGateway()) {
            browser = Browser.at(first.getWebServer().getPort()).signIn();
            assertThat(isSignedIn(browser)).isTrue();
            assertThat(isSignedIn(browser.alsoAt(port()))).isTrue();
        }
        assertThat(isSignedIn(browser.alsoAt(port()))).isTrue();
        try (var restarted = anotherGateway()) {
            Browser again = browser.alsoAt(restarted.getWebServer().getPort());
            assertThat(again.change("POST", "/api/v1/sales", "{}").statusCode()).isEqualTo(200);
            again.change("POST", "/sign-out", "");
        }
        assertThat(isSignedIn(browser.alsoAt(port()))).isFalse();
    }

    @Test
    void endsWhenNobodyUsesIt() throws Exception {
        Browser browser = browser().signIn();
        for (int hours = 0; hours < 20; hours += 10) {
            later(Duration.ofHours(10));
            assertThat(isSignedIn(browser)).isTrue();
        }

        later(Duration.ofHours(13));

        assertThat(isSignedIn(browser)).isFalse();
    }

    @Test
    void endsAfterAWeekHoweverMuchItIsUsed() throws Exception {
        Browser browser = browser().signIn();
        for (int hours = 0; hours < 160; hours += 10) {
            later(Duration.ofHours(10));
            assertThat(isSignedIn(browser)).isTrue();
        }

        later(Duration.ofHours(9));

        assertThat(isSignedIn(browser)).isFalse();
    }

    @Test
    void leavesNothingBehind() throws Exception {
        browser().signIn();
        later(Duration.ofHours(13));

        table.deleteExpired();

        assertThat(sessions()).isEmpty();
    }

    @Test
    void canBeStolenFromNobodyWhoReadsTheTable() throws Exception {
        Browser browser = browser().signIn();
        String id = browser.cookies().get("FORECOURT_SESSION");

        assertThat(sessions()).hasSize(1);
        assertThat(jdbc.sql(
                                "select count(*) from sessions s where s::text like :id or encode(s.key, 'base64') like :id")
                        .param("id", "%" + id + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void countsAsEndedWhenItCannotBeRead() throws Exception {
        Browser browser = browser().signIn();
        String id = browser.cookies().get("FORECOURT_SESSION");
        jdbc.sql("update sessions set content = ? where account_id = ?")
                .params(
                        SessionSeal.seal(
                                id,
                                "{\"accountId\": 7, \"@class\": \"java.lang.Runtime\"}"
                                        .getBytes(StandardCharsets.UTF_8)),
                        account)
                .update();

        assertThat(isSignedIn(browser)).isFalse();
    }

    @Test
    void keepsWhatItHoldsFromWhoeverReadsTheTable() throws Exception {
        Browser browser = browser().signIn();
        browser.get("/api/v1/sales");
        String access = SALES.last().headers().getFirst("Authorization").substring("Bearer ".length());
        byte[] content = jdbc.sql("select content from sessions where account_id = ?")
                .param(account)
                .query(byte[].class)
                .single();

        assertThat(new String(content, StandardCharsets.ISO_8859_1))
                .doesNotContain(access, "refresh-", "Ann Hall", "accountId");
        assertThat(new String(
                        SessionSeal.open(browser.cookies().get("FORECOURT_SESSION"), content), StandardCharsets.UTF_8))
                .contains(access, "refresh-", "Ann Hall");
        assertThatThrownBy(() -> SessionSeal.open(SessionId.random(), content)).isInstanceOf(AEADBadTagException.class);
    }

    @Test
    void countsAsEndedWithTheContentOfAnother() throws Exception {
        Browser browser = browser().signIn();
        provider.as("somebody-else");
        browser().signIn();
        jdbc.sql("""
                        update sessions set content = (select content from sessions where account_id = 'somebody-else' limit 1)
                         where account_id = ?
                        """).param(account).update();

        assertThat(isSignedIn(browser)).isFalse();
    }

    private List<String> sessions() {
        return jdbc.sql("select account_id from sessions where account_id = ?")
                .param(account)
                .query(String.class)
                .list();
    }

    private ServletWebServerApplicationContext anotherGateway() {
        String[] settings = Stream.concat(
                        Stream.of(
                                        "spring.datasource.url",
                                        "spring.datasource.username",
                                        "spring.datasource.password",
                                        "spring.kafka.bootstrap-servers",
                                        "forecourt.gateway.services.identity.url",
                                        "forecourt.gateway.services.sales.url")
                                .map(name -> "--" + name + "=" + environment.getRequiredProperty(name)),
                        Stream.of(
                                "--server.port=0",
                                "--forecourt.gateway.sign-in.client-secret=" + OpenIdProvider.SECRET))
                .toArray(String[]::new);
        return (ServletWebServerApplicationContext)
                new SpringApplicationBuilder(GatewayApplication.class).run(settings);
    }

    private static boolean isSignedIn(Browser browser) throws Exception {
        return json(browser.get("/api/v1/me")).get("signedIn").asBoolean();
    }
}
