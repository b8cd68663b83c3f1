package io.forecourt.identity.account.messaging;

import static io.forecourt.contracts.EventType.ACCOUNT_ANONYMISED;
import static io.forecourt.contracts.EventType.ACCOUNT_CHANGED;
import static io.forecourt.contracts.EventType.ACCOUNT_REGISTERED;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.account.AccountSnapshot;
import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountChange;
import io.forecourt.identity.account.AccountStatus;
import io.forecourt.messaging.Outbox;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Turns what happens to accounts into the events of the contract, in the transaction that makes it happen. */
@Component
class AccountEvents {

    private final Outbox outbox;

    AccountEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void publish(AccountChange change) {
        outbox.publish(typeOf(change), snapshot(change.account()));
    }

    private static EventType typeOf(AccountChange change) {
        return switch (change.kind()) {
            case REGISTERED -> ACCOUNT_REGISTERED;
            case REMOVED -> ACCOUNT_ANONYMISED;
            case EMAIL_CONFIRMED, RENAMED, PASSWORD_CHANGED, ROLES_CHANGED, DISABLED, ENABLED, SIGNED_OUT_EVERYWHERE ->
                ACCOUNT_CHANGED;
        };
    }

    static AccountSnapshot snapshot(Account account) {
        return new AccountSnapshot(
                account.id().toString(),
                account.revision(),
                account.isRemoved(),
                account.email(),
                account.isEmailVerified(),
                account.name(),
                account.roles().stream().map(Enum::name).sorted().toList(),
                status(account),
                text(account.signedOutBefore()),
                account.changedAt().toString());
    }

    /** The contract has no word of its own for a removed account, as it says so otherwise. */
    private static String status(Account account) {
        return account.isRemoved()
                ? AccountStatus.DISABLED.name()
                : account.status().name();
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
