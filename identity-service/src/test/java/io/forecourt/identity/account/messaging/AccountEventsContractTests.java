package io.forecourt.identity.account.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.account.AccountSnapshot;
import io.forecourt.identity.account.AccountExamples;
import io.forecourt.testing.contract.EventSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class AccountEventsContractTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @EnumSource(names = {"ACCOUNT_REGISTERED", "ACCOUNT_CHANGED"})
    void aSnapshotIsWhatTheSchemaPromises(EventType type) {
        EventSchemas.validate(type, JSON.writeValueAsString(AccountEvents.snapshot(AccountExamples.active())));
    }

    @Test
    void theSnapshotOfOneWhoLeftIsWhatTheSchemaPromises() {
        AccountSnapshot snapshot = AccountEvents.snapshot(AccountExamples.removed());

        assertThat(snapshot.removed()).isTrue();
        EventSchemas.validate(EventType.ACCOUNT_ANONYMISED, JSON.writeValueAsString(snapshot));
    }

    @Test
    void aSnapshotSaysWhoItIsAndNotHowTheyProveIt() {
        AccountSnapshot snapshot = AccountEvents.snapshot(AccountExamples.active());

        assertThat(snapshot.key()).isEqualTo("0f9cf1c9-54f7-4b5e-9b77-6e35b4e4b0d1");
        assertThat(snapshot.email()).isEqualTo("Robin@example.com");
        assertThat(snapshot.roles()).containsExactly("CUSTOMER", "TECHNICIAN");
        assertThat(JSON.writeValueAsString(snapshot)).doesNotContain("argon2");
    }
}
