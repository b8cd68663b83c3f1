package io.forecourt.identity.signin;

import io.forecourt.identity.account.Account;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who was let in and who was not. */
@Component
@Transactional
class SignInJournal {

    void succeeded(Account account) {}

    void failed(Optional<Account> account) {}
}
