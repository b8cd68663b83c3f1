package io.forecourt.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.identity.Browser;
import io.forecourt.identity.Gateway;
import io.forecourt.identity.IdentityApplication;
import io.forecourt.identity.People;
import io.forecourt.identity.account.Account;
import io.forecourt.security.Role;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

@IntegrationTest
@Import(People.class)
class TwoInstancesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Environment environment;

    @Test
    void whatOneInstanceBeginsAnotherEnds() {
        Account account = people.with(Role.CUSTOMER);
        Gateway gateway = new Gateway(port);
        Browser browser = Browser.atSomeAddress(port);
        browser.get(gateway.authorizePath());
        browser.submit("/account/sign-in", "email", account.email(), "password", People.PASSWORD);
        String refreshToken;
        try (ConfigurableApplicationContext other = start()) {
            Browser sameBrowser = Browser.atSomeAddress(port(other));
            sameBrowser.takeSession(browser.session().orElseThrow());
            Gateway sameGateway = gateway.at(port(other));

            String code = Gateway.code(sameBrowser.get(gateway.authorizePath()).location());
            refreshToken = gateway.exchange(code)
                    .expect(200)
                    .body()
                    .get("refresh_token")
                    .asString();
            sameGateway.refresh(refreshToken).expect(200);

            assertThat(new Client(port(other)).get("/oauth2/jwks").text())
                    .isEqualTo(new Client(port).get("/oauth2/jwks").text());
            sameBrowser.submitFrom("/account", "/account/sign-out-everywhere").expect(302);
        }
        // The other one is gone; what it did stays done.
        assertThat(browser.get("/account").location()).isEqualTo("/account/sign-in");
        gateway.refresh(refreshToken).expect(400);
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(IdentityApplication.class)
                .run(Stream.concat(
                                Stream.of("--server.port=0"),
                                Arrays.stream(new String[] {
                                            "spring.datasource.url",
                                            "spring.datasource.username",
                                            "spring.datasource.password",
                                            "spring.kafka.bootstrap-servers"
                                        })
                                        .map(name -> "--%s=%s".formatted(name, environment.getRequiredProperty(name))))
                        .toArray(String[]::new));
    }

    private static int port(ConfigurableApplicationContext instance) {
        return instance.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
