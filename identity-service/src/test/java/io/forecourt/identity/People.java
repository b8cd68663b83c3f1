package io.forecourt.identity;

import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountRegister;
import io.forecourt.identity.account.Email;
import io.forecourt.identity.account.PersonName;
import io.forecourt.identity.account.Registration;
import io.forecourt.identity.password.PasswordHashing;
import io.forecourt.security.Role;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Makes people who have an account, each another one. */
@TestComponent
public class People {

    public static final String PASSWORD = "an old and rusty gearbox";

    private final AccountRegister register;
    private final PasswordHashing hashing;

    People(AccountRegister register, PasswordHashing hashing) {
        this.register = register;
        this.hashing = hashing;
    }

    public Account with(Role... roles) {
        return register.register(new Registration(
                freshEmail(), true, new PersonName("Robin Weaver"), hashing.hash(PASSWORD), Set.of(roles), false));
    }

    public static Email freshEmail() {
        return new Email("p" + UUID.randomUUID().toString().substring(0, 13) + "@Example.com");
    }
}
