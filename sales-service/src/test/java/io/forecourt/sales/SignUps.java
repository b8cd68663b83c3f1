package io.forecourt.sales;

import io.forecourt.sales.customer.AccountState;
import io.forecourt.sales.customer.LinkingAccounts;
import io.forecourt.security.CurrentCaller;
import io.forecourt.security.Role;
import io.forecourt.testing.security.Tokens;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signs people up as customers, as identity's news of their accounts do. */
@TestComponent
public class SignUps {

    private final LinkingAccounts linking;
    private final CurrentCaller callers;
    private final JdbcClient jdbc;

    SignUps(LinkingAccounts linking, CurrentCaller callers, JdbcClient jdbc) {
        this.linking = linking;
        this.callers = callers;
        this.jdbc = jdbc;
    }

    /** @param id of the customer */
    public record SignedUp(UUID account, long id) {

        public String email() {
            return account + "@example.com";
        }

        /** To send as a bearer. */
        public String token() {
            return Tokens.account(account, Role.CUSTOMER);
        }
    }

    public SignedUp customer() {
        UUID account = UUID.randomUUID();
        follow(new AccountState(account, 1, false, true, account + "@example.com", "Ada King"));
        long id = jdbc.sql("select id from customers where account_id = ?")
                .param(account)
                .query(Long.class)
                .single();
        return new SignedUp(account, id);
    }

    public void deleteAccount(SignedUp customer) {
        follow(new AccountState(customer.account(), 2, true, false, null, null));
    }

    /** Hears it as the service does, on nobody's behalf but its own. */
    public void follow(AccountState... news) {
        callers.asService(() -> linking.follow(List.of(news)));
    }
}
