package io.forecourt.parking.export.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.account.AccountSnapshot;
import io.forecourt.testing.contract.ContractExamples;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManagerAccountsContractTests {

    private static final String ID = "0198c0de-7a11-7000-8000-5d6f1c2b3a49";

    @Test
    void readsThatAnAccountIsGone() {
        var gone =
                ManagerAccounts.manager(ContractExamples.payload(EventType.ACCOUNT_ANONYMISED, AccountSnapshot.class));

        assertThat(gone.removed()).isTrue();
        assertThat(gone.email()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "ADMIN,           true,  ada@example.com",
        "PARKING_MANAGER, true,  ada@example.com",
        "PARKING_MANAGER, false,",
        "PARKING_AGENT,   true,",
        "CUSTOMER,        true,",
    })
    void keepsTheAddressesOfThoseWhoMayExportOnceTheyAreShownToBeTheirs(
            String role, boolean verified, @Nullable String kept) {
        var account = new AccountSnapshot(
                ID, 1, false, "ada@example.com", verified, "Ada", List.of("SALESPERSON", role), "ACTIVE", null, "");

        assertThat(ManagerAccounts.manager(account).email()).isEqualTo(kept);
    }
}
