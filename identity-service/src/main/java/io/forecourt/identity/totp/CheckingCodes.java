package io.forecourt.identity.totp;

import io.forecourt.identity.account.AccountRegister;
import io.forecourt.identity.throttle.Guesses;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.LongStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares what people type with what their app shows, or with a recovery code that is still left. */
@Service
public class CheckingCodes {

    /** Clocks go wrong, and people take their time to type (RFC 6238, 5.2). */
    private static final int DRIFT = 1;

    private final AuthenticatorTable authenticators;
    private final RecoveryCodes recoveryCodes;
    private final AccountRegister accounts;
    private final Guesses guesses;
    private final TotpJournal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CheckingCodes(
            AuthenticatorTable authenticators,
            RecoveryCodes recoveryCodes,
            AccountRegister accounts,
            Guesses guesses,
            TotpJournal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.authenticators = authenticators;
        this.recoveryCodes = recoveryCodes;
        this.accounts = accounts;
        this.guesses = guesses;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether it is the code of now, which it is for one caller only. It is not looked at after too many wrong ones. */
    public boolean accepts(UUID account, String typed) {
        boolean right = guesses.begin(account)
                && Boolean.TRUE.equals(transaction.execute(_ -> use(account, typed.replaceAll("\\s", ""))));
        if (right) {
            guesses.wasRight(account);
        }
        return right;
    }

    private boolean use(UUID account, String typed) {
        if (typed.length() != TotpSecret.DIGITS) {
            return journal.checked(accounts.get(account), "recovery-code", recoveryCodes.use(account, typed));
        }
        OptionalLong step = authenticators.confirmed(account).stream()
                .flatMapToLong(secret -> step(secret, typed).stream())
                .findFirst();
        boolean right = step.isPresent() && authenticators.use(account, step.getAsLong());
        return journal.checked(accounts.get(account), "authenticator", right);
    }

    /** The step around now that has this code. */
    OptionalLong step(TotpSecret secret, String typed) {
        long now = TotpSecret.step(clock.instant());
        byte[] bytes = typed.getBytes(StandardCharsets.UTF_8);
        return LongStream.rangeClosed(now - DRIFT, now + DRIFT)
                .filter(step -> MessageDigest.isEqual(secret.code(step).getBytes(StandardCharsets.US_ASCII), bytes))
                .max();
    }
}
