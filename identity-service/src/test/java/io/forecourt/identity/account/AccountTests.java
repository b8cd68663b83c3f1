package io.forecourt.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.forecourt.identity.account.AccountChange.Kind;
import io.forecourt.security.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountTests {

    private static final Instant LATER = AccountExamples.NOW.plus(Duration.ofHours(1));

    private final Account account = AccountExamples.active();

    @Test
    void countsWhatOthersMustKnowOf() {
        assertThat(account.revision()).isEqualTo(1);

        AccountChange renamed =
                account.rename(new PersonName("Robin W."), LATER).orElseThrow();

        assertThat(renamed.kind()).isEqualTo(Kind.RENAMED);
        assertThat(account.revision()).isEqualTo(2);
        assertThat(account.changedAt()).isEqualTo(LATER);
    }

    @Test
    void whatChangesNothingIsNoChange() {
        assertThat(account.rename(new PersonName("Robin Weaver"), LATER)).isEmpty();
        assertThat(account.changeRoles(Set.of(Role.TECHNICIAN, Role.CUSTOMER), LATER))
                .isEmpty();
        assertThat(account.enable(LATER)).isEmpty();
        account.rehashPassword("{argon2}better");
        assertThat(account.revision()).isEqualTo(1);
    }

    @Test
    void aSignInCountsUntilEverybodyIsSignedOut() {
        assertThat(account.accepts(AccountExamples.NOW)).isTrue();

        AccountChange out = account.signOutEverywhere(LATER);

        assertThat(out.kind().endsSessions()).isTrue();
        assertThat(account.accepts(LATER.minusSeconds(1))).isFalse();
        assertThat(account.accepts(LATER)).isTrue();
    }

    @Test
    void aSignInOfTheSameSecondCountsAsTokensTellNoMore() {
        AccountChange changed = account.changePassword("{argon2}other", Instant.parse("2026-05-01T09:00:00.9Z"));

        assertThat(changed.account().accepts(Instant.parse("2026-05-01T09:00:00Z")))
                .isTrue();
    }

    @Test
    void noSignInCountsWhileTheAccountIsDisabled() {
        assertThat(account.disable(LATER)).isPresent();

        assertThat(account.accepts(LATER.plusSeconds(60))).isFalse();
        assertThat(account.enable(LATER)).isPresent();
        assertThat(account.accepts(LATER.plusSeconds(60))).isTrue();
    }

    @Test
    void nothingOfThePersonStaysOnceTheyAreForgotten() {
        AccountChange removed = account.remove(LATER);

        assertThat(removed.account().isRemoved()).isTrue();
        assertThat(account.email()).isNull();
        assertThat(account.name()).isNull();
        assertThat(account.passwordHash()).isNull();
        assertThat(account.roles()).isEmpty();
        assertThat(account.accepts(LATER.plusSeconds(60))).isFalse();
        assertThatExceptionOfType(AccountNotFound.class).isThrownBy(() -> account.changePassword("x", LATER));
        assertThatExceptionOfType(AccountNotFound.class).isThrownBy(() -> account.remove(LATER));
    }
}
