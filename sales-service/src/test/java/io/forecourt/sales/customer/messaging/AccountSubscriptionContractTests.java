package io.forecourt.sales.customer.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.account.AccountSnapshot;
import io.forecourt.sales.customer.AccountState;
import io.forecourt.testing.contract.ContractExamples;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountSubscriptionContractTests {

    private static final UUID ID = UUID.fromString("0198c0de-7a11-7000-8000-5d6f1c2b3a49");

    @Test
    void readsTheAccountThatIdentityPromises() {
        assertThat(AccountSubscription.stateOf(example(EventType.ACCOUNT_REGISTERED)))
                .isEqualTo(new AccountState(ID, 1, false, true, "ada@example.com", "Ada Lovelace"));
    }

    @Test
    void readsThatAnAccountIsGone() {
        assertThat(AccountSubscription.stateOf(example(EventType.ACCOUNT_ANONYMISED)))
                .isEqualTo(new AccountState(ID, 3, true, false, null, null));
    }

    @Test
    void trustsAnAddressOnlyOnceItWasShownToBeTheirs() {
        AccountSnapshot unverified = new AccountSnapshot(
                ID.toString(), 1, false, "ada@example.com", false, "Ada", List.of("CUSTOMER"), "ACTIVE", null, "");

        assertThat(AccountSubscription.stateOf(unverified).email()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "CUSTOMER,    ACTIVE,   true",
        "SALESPERSON, ACTIVE,   false",
        "CUSTOMER,    LOCKED,   false",
        "CUSTOMER,    DISABLED, false",
        "CUSTOMER,    ASLEEP,   false",
    })
    void takesThoseForCustomersWhoAreOnesAndMaySignIn(String role, String status, boolean customer) {
        AccountSnapshot account = new AccountSnapshot(
                ID.toString(), 1, false, "ada@example.com", true, "Ada", List.of(role), status, null, "");

        assertThat(AccountSubscription.stateOf(account).customer()).isEqualTo(customer);
    }

    private static AccountSnapshot example(EventType type) {
        return ContractExamples.payload(type, AccountSnapshot.class);
    }
}
