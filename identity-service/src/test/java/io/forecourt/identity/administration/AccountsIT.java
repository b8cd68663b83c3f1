package io.forecourt.identity.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.contracts.Topic;
import io.forecourt.contracts.account.AccountSnapshot;
import io.forecourt.identity.Browser;
import io.forecourt.identity.People;
import io.forecourt.identity.account.Account;
import io.forecourt.security.Role;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.PublishedEvents;
import io.forecourt.testing.security.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Import(People.class)
class AccountsIT {

    private static final String ACCOUNTS = "/api/v1/accounts";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private Account administrator;
    private Client admin;

    @BeforeEach
    void open() {
        administrator = people.with(Role.ADMIN);
        admin = new Client(port).as(Tokens.account(administrator.id(), Role.ADMIN));
    }

    @Test
    void findsPeopleByAnyPartOfWhatTheyAreKnownBy() {
        Account account = people.with(Role.TECHNICIAN);
        String part = account.email().substring(2, 12).toUpperCase(Locale.ROOT);

        assertThat(admin.get(ACCOUNTS + "?q={q}", part + " weaver").expect(200).items("id"))
                .containsExactly(account.id().toString());
        assertThat(admin.get(ACCOUNTS + "?q={q}&role=TECHNICIAN&status=ACTIVE", part)
                        .items("id"))
                .hasSize(1);
        assertThat(admin.get(ACCOUNTS + "?q={q}&role=ADMIN", part).items("id")).isEmpty();
        assertThat(admin.get(ACCOUNTS + "?q={q}&status=DISABLED", part).items("id"))
                .isEmpty();
        assertThat(admin.get(ACCOUNTS + "?q=%25").items("id")).isEmpty();
        assertThat(admin.get(ACCOUNTS + "?sort=registeredAt,desc&size=1").items("id"))
                .containsExactly(account.id().toString());
    }

    @Test
    void decidesOnTheRolesOfOthers() {
        Account account = people.with(Role.CUSTOMER);
        String tag = admin.get(ACCOUNTS + "/{id}", account.id()).etag();

        Client.Answer changed = admin.with("If-Match", tag)
                .put(ACCOUNTS + "/" + account.id() + "/roles", "{\"roles\":[\"TECHNICIAN\",\"CUSTOMER\"]}")
                .expect(200);

        assertThat(changed.body().get("roles").toString()).isEqualTo("[\"TECHNICIAN\",\"CUSTOMER\"]");
        assertThat(PublishedEvents.on(Topic.ACCOUNTS)
                        .await(account.id().toString(), 2)
                        .getLast()
                        .payload(AccountSnapshot.class)
                        .roles())
                .containsExactly("CUSTOMER", "TECHNICIAN");
        admin.with("If-Match", tag)
                .put(ACCOUNTS + "/" + account.id() + "/roles", "{\"roles\":[]}")
                .expect(412);
        admin.put(ACCOUNTS + "/" + account.id() + "/roles", "{\"roles\":[]}").expect(428);
        admin.with("If-Match", "*")
                .put(ACCOUNTS + "/" + account.id() + "/roles", "{\"roles\":[\"EMPEROR\"]}")
                .expect(400);
        assertThat(audited(account)).contains("account.roles-changed by " + administrator.id());
    }

    @Test
    void decidesNothingAboutThemselves() {
        Client any = admin.with("If-Match", "*");
        people.with(Role.ADMIN);

        assertThat(any.put(ACCOUNTS + "/" + administrator.id() + "/roles", "{\"roles\":[\"ADMIN\",\"SALESPERSON\"]}")
                        .expect(409)
                        .problem())
                .isEqualTo("own-account");
        assertThat(any.post(ACCOUNTS + "/" + administrator.id() + "/disable")
                        .expect(409)
                        .problem())
                .isEqualTo("own-account");
    }

    @Test
    void thereIsAlwaysAnAdministrator() {
        jdbc.sql("update accounts set roles = '{}' where 'ADMIN' = any (roles) and id <> ?")
                .param(administrator.id())
                .update();
        Client other = new Client(port).as(Tokens.admin()).with("If-Match", "*");
        String path = ACCOUNTS + "/" + administrator.id();

        assertThat(other.put(path + "/roles", "{\"roles\":[]}").expect(409).problem())
                .isEqualTo("last-administrator");
        assertThat(other.post(path + "/disable").expect(409).problem()).isEqualTo("last-administrator");
        Browser browser = signedIn(administrator);
        assertThat(browser.submit("/account/delete", "password", People.PASSWORD)
                        .expect(200)
                        .text())
                .contains("only administrator");
    }

    @Test
    void ofTwoAdministratorsWhoDismissEachOtherOneStays() {
        jdbc.sql("update accounts set roles = '{}' where 'ADMIN' = any (roles) and id <> ?")
                .param(administrator.id())
                .update();
        Account second = people.with(Role.ADMIN);

        List<Integer> answers = Stream.of(List.of(administrator, second), List.of(second, administrator))
                .parallel()
                .map(pair -> new Client(port)
                        .as(Tokens.account(pair.getFirst().id(), Role.ADMIN))
                        .with("If-Match", "*")
                        .put(ACCOUNTS + "/" + pair.getLast().id() + "/roles", "{\"roles\":[]}")
                        .status())
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void whoIsDisabledIsOutAtOnceAndMayComeBack() {
        Account account = people.with(Role.SALESPERSON);
        Browser browser = signedIn(account);

        assertThat(admin.post(ACCOUNTS + "/" + account.id() + "/disable")
                        .expect(200)
                        .body()
                        .get("status")
                        .asString())
                .isEqualTo("DISABLED");

        assertThat(browser.get("/account").location()).isEqualTo("/account/sign-in");
        AccountSnapshot event = PublishedEvents.on(Topic.ACCOUNTS)
                .await(account.id().toString(), 2)
                .getLast()
                .payload(AccountSnapshot.class);
        assertThat(event.status()).isEqualTo("DISABLED");
        assertThat(event.signedOutBefore()).isNotNull();
        admin.post(ACCOUNTS + "/" + account.id() + "/enable").expect(200);
        signedIn(account);
    }

    @Test
    void letsSomebodyTryAgainAtOnce() {
        Account account = people.with(Role.CUSTOMER);
        for (int i = 0; i < 6; i++) {
            Browser.atSomeAddress(port)
                    .submit("/account/sign-in", "email", account.email(), "password", "wrong")
                    .expect(401);
        }
        assertThat(admin.get(ACCOUNTS + "/{id}", account.id()).body().get("lockedUntil"))
                .isNotNull();

        Client.Answer unlocked =
                admin.post(ACCOUNTS + "/" + account.id() + "/unlock").expect(200);

        assertThat(unlocked.body().has("lockedUntil")).isFalse();
        signedIn(account);
        assertThat(audited(account)).contains("account.unlocked by " + administrator.id());
    }

    @Test
    void endsAllSessionsOfSomebody() {
        Account account = people.with(Role.CUSTOMER);
        Browser browser = signedIn(account);

        admin.post(ACCOUNTS + "/" + account.id() + "/sign-out-everywhere").expect(200);

        assertThat(browser.get("/account").location()).isEqualTo("/account/sign-in");
    }

    @Test
    void nobodyElseLooksAtAccounts() {
        Account account = people.with(Role.CUSTOMER);
        Client customer = new Client(port).as(Tokens.account(account.id(), Role.CUSTOMER));

        customer.get(ACCOUNTS).expect(403);
        customer.get(ACCOUNTS + "/{id}", account.id()).expect(403);
        customer.with("If-Match", "*")
                .put(ACCOUNTS + "/" + account.id() + "/roles", "{\"roles\":[\"ADMIN\"]}")
                .expect(403);
        new Client(port).get(ACCOUNTS).expect(401);
        admin.get(ACCOUNTS + "/{id}", UUID.randomUUID()).expect(404);
    }

    private Browser signedIn(Account account) {
        Browser browser = Browser.atSomeAddress(port);
        browser.submit("/account/sign-in", "email", account.email(), "password", People.PASSWORD)
                .expect(302);
        return browser;
    }

    private List<String> audited(Account account) {
        return jdbc.sql("select action || ' by ' || actor from audit_entries where object_id = ?")
                .param(account.id().toString())
                .query(String.class)
                .list();
    }
}
