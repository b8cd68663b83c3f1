package io.forecourt.identity.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.identity.Browser;
import io.forecourt.identity.Mailbox;
import io.forecourt.identity.People;
import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountRegister;
import io.forecourt.identity.account.Email;
import io.forecourt.security.Role;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@IntegrationTest
@Import({People.class, Mailbox.class})
class InvitationIT {

    private static final String INVITATIONS = "/api/v1/invitations";
    private static final String PASSWORD = "nine clean spark plugs";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private AccountRegister accounts;

    @Autowired
    private Mailbox mailbox;

    private Client admin;
    private Email email;

    @BeforeEach
    void open() {
        admin = new Client(port).as(Tokens.admin());
        email = People.freshEmail();
    }

    @Test
    void whoIsInvitedChoosesNameAndPasswordAndNothingElse() {
        Client.Answer invitation = invite("TECHNICIAN").expect(201);
        String mail = mailbox.await("invitation", email.value());
        Browser browser = Browser.atSomeAddress(port);

        assertThat(browser.get(Mailbox.link(mail)).expect(200).text()).contains(email.value());
        assertThat(accept(browser, mail, PASSWORD, "roles", "ADMIN").location()).isEqualTo("/sign-in");

        Account account = accounts.find(email).orElseThrow();
        assertThat(account.roles()).containsExactly(Role.TECHNICIAN);
        assertThat(account.isEmailVerified()).isTrue();
        assertThat(browser.get("/account").expect(200).text()).contains("technician");
        assertThat(admin.get(invitation.location().toString())
                        .body()
                        .get("accountId")
                        .asString())
                .isEqualTo(account.id().toString());
        browser.get(Mailbox.link(mail)).expect(410);
    }

    @Test
    void anInvitationThatWasTakenBackOpensNothing() {
        Client.Answer invitation = invite("SALESPERSON").expect(201);
        String mail = mailbox.await("invitation", email.value());

        admin.delete(invitation.location().toString()).expect(204);

        Browser.atSomeAddress(port).get(Mailbox.link(mail)).expect(410);
        assertThat(admin.delete(invitation.location().toString()).expect(409).problem())
                .isEqualTo("invitation-closed");
        assertThat(admin.get(INVITATIONS).expect(200).items("id"))
                .contains(invitation.body().get("id").asString());
    }

    @Test
    void whoHasAnAccountIsNotInvited() {
        String known = people.with(Role.CUSTOMER).email();

        assertThat(admin.post(INVITATIONS, Map.of("email", known, "roles", new String[] {"ADMIN"}))
                        .expect(409)
                        .problem())
                .isEqualTo("email-taken");
    }

    @Test
    void anInvitationSaysWhoAndAsWhat() {
        assertThat(admin.post(INVITATIONS, "{\"email\":\"nobody\",\"roles\":[\"ADMIN\"]}")
                        .expect(400)
                        .pointers())
                .containsExactly("/email");
        assertThat(admin.post(INVITATIONS, Map.of("email", email.value(), "roles", new String[0]))
                        .expect(400)
                        .pointers())
                .containsExactly("/roles");
        new Client(port)
                .as(Tokens.of(Role.SALESPERSON))
                .post(INVITATIONS, Map.of("email", email.value(), "roles", new String[] {"ADMIN"}))
                .expect(403);
    }

    @Test
    void aPasswordThatWillNotDoLeavesTheInvitationOpen() {
        invite("TECHNICIAN");
        String mail = mailbox.await("invitation", email.value());
        Browser browser = Browser.atSomeAddress(port);

        assertThat(accept(browser, mail, "qwertyuiop").expect(200).text()).contains("tried first");

        assertThat(accept(browser, mail, PASSWORD).status()).isEqualTo(302);
    }

    private Client.Answer invite(String role) {
        return admin.post(INVITATIONS, Map.of("email", email.value(), "roles", new String[] {role}));
    }

    private static Browser.Answer accept(Browser browser, String mail, String password, String... more) {
        String[] fields = {"token", Mailbox.token(mail), "name", "Kim Fitter", "password", password};
        String[] all = Stream.of(fields, more).flatMap(Arrays::stream).toArray(String[]::new);
        return browser.submit(Mailbox.link(mail), all);
    }
}
