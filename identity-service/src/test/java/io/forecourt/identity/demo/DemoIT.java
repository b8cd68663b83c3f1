package io.forecourt.identity.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.forecourt.identity.Browser;
import io.forecourt.identity.IdentityApplication;
import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountAdministration;
import io.forecourt.identity.account.AccountRegister;
import io.forecourt.identity.account.Administrators;
import io.forecourt.identity.account.ChangingAccounts;
import io.forecourt.identity.account.Email;
import io.forecourt.identity.origin.PublicUrl;
import io.forecourt.identity.password.PasswordHashing;
import io.forecourt.security.CurrentCaller;
import io.forecourt.security.Role;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class DemoIT {

    private static final String PASSWORD = "shown-on-the-screen";

    @LocalServerPort
    private int port;

    @Autowired
    private AccountRegister accounts;

    @Autowired
    private ChangingAccounts changing;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private Administrators administrators;

    @Autowired
    private PasswordHashing hashing;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    @BeforeEach
    void startWithADemonstration() {
        start(PASSWORD);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void thereIsOneAccountForEachRole(Role role) {
        Account account = accounts.find(email(role)).orElseThrow();

        assertThat(account.roles()).containsExactly(role);
        assertThat(account.isDemo()).isTrue();
        assertThat(signIn(role, PASSWORD).status()).isEqualTo(302);
    }

    @Test
    void aLaterStartHasAnotherPassword() {
        start("shown-on-another-day");

        assertThat(signIn(Role.CUSTOMER, PASSWORD).status()).isEqualTo(401);
        assertThat(signIn(Role.CUSTOMER, "shown-on-another-day").status()).isEqualTo(302);
    }

    @Test
    void withoutADemonstrationNobodyGetsInByIt() {
        start(null);

        assertThat(signIn(Role.ADMIN, PASSWORD).status()).isEqualTo(401);
        assertThat(accounts.activeDemos()).isEmpty();
    }

    @Test
    void theyAreDisabledBeforeAStartWithoutADemonstrationListens() {
        AtomicInteger active = new AtomicInteger(-1);
        ApplicationListener<WebServerInitializedEvent> listening =
                event -> active.set(accounts.activeDemos().size());

        new SpringApplicationBuilder(IdentityApplication.class)
                .listeners(listening)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + environment.getRequiredProperty("spring.datasource.url"),
                        "--spring.datasource.username=" + environment.getRequiredProperty("spring.datasource.username"),
                        "--spring.datasource.password=" + environment.getRequiredProperty("spring.datasource.password"),
                        "--spring.kafka.bootstrap-servers="
                                + environment.getRequiredProperty("spring.kafka.bootstrap-servers"))
                .close();

        assertThat(active).hasValue(0);
    }

    @Test
    void nobodyEnablesThemWithoutADemonstration() {
        start(null);
        UUID id = accounts.find(email(Role.ADMIN)).orElseThrow().id();
        Client admin = new Client(port).as(Tokens.account(UUID.randomUUID(), Role.ADMIN));

        assertThat(admin.post("/api/v1/accounts/" + id + "/enable").expect(409).problem())
                .isEqualTo("demonstration-over");
        assertThat(accounts.activeDemos()).isEmpty();
    }

    @Test
    void theDemonstrationsAdministratorIsNoneOfTheHouse() {
        jdbc.sql("update accounts set roles = '{}' where 'ADMIN' = any (roles) and not demo")
                .update();

        assertThat(administrators.exist()).isFalse();
    }

    @Test
    void whereOthersCouldComeInThereIsNone() throws Exception {
        InetAddress everywhere = InetAddress.ofLiteral("0.0.0.0");
        InetAddress here = InetAddress.ofLiteral("127.0.0.1");

        assertThatExceptionOfType(DemoNeedsLoopback.class)
                .isThrownBy(() -> demo(PASSWORD, everywhere, "http://localhost:8000"));
        assertThatExceptionOfType(DemoNeedsLoopback.class)
                .isThrownBy(() -> demo(PASSWORD, null, "http://localhost:8000"));
        assertThatExceptionOfType(DemoNeedsLoopback.class)
                .isThrownBy(() -> demo(PASSWORD, here, "https://forecourt.example"));
        assertThat(demo(null, everywhere, "https://forecourt.example")).isNotNull();
    }

    private void start(@Nullable String password) {
        demo(password, InetAddress.ofLiteral("127.0.0.1"), "http://localhost:8000")
                .afterSingletonsInstantiated();
    }

    private DemoAccounts demo(@Nullable String password, @Nullable InetAddress address, String publicUrl) {
        ServerProperties server = new ServerProperties();
        server.setAddress(address);
        return new DemoAccounts(
                new Demonstration(new DemoProperties(password)),
                server,
                new PublicUrl(URI.create(publicUrl)),
                accounts,
                changing,
                administration,
                hashing,
                new CurrentCaller("identity-service"));
    }

    private Browser.Answer signIn(Role role, String password) {
        return Browser.atSomeAddress(port)
                .submit("/account/sign-in", "email", email(role).value(), "password", password);
    }

    private static Email email(Role role) {
        return new Email("demo-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "@forecourt.example");
    }
}
