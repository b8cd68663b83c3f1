package io.forecourt.security;

import static io.forecourt.security.Role.ADMIN;
import static io.forecourt.security.Role.CUSTOMER;
import static io.forecourt.security.Role.PARKING_AGENT;
import static io.forecourt.security.Role.SALESPERSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallerTests {

    private static final UUID ACCOUNT = UUID.randomUUID();
    private final Caller customer = Caller.account(ACCOUNT.toString(), Set.of(CUSTOMER), Set.of("stock.write"));
    private final Caller machine = Caller.client(ACCOUNT.toString(), Set.of("stock.write"));
    private final Caller service = Caller.system("inventory-service");

    @Test
    void worksAsWhatItsRolesSay() {
        assertThat(customer.worksAs(CUSTOMER)).isTrue();
        assertThat(customer.worksAs(ADMIN, SALESPERSON)).isFalse();
        assertThat(customer.worksAs(Role.DEALERSHIP_STAFF)).isFalse();
        assertThat(Caller.anonymous().worksAs(Role.values())).isFalse();
        assertThat(machine.worksAs(Role.values())).isFalse();
    }

    @Test
    void aScopeLimitsAPersonAndEmpowersAMachineOnly() {
        assertThat(machine.hasScope("stock.write")).isTrue();
        assertThat(machine.hasScope("operations")).isFalse();
        assertThat(customer.hasScope("stock.write")).isFalse();
    }

    @Test
    void theServiceItselfMayEverythingAndOwnsNothing() {
        assertThat(service.worksAs(ADMIN)).isTrue();
        assertThat(service.hasScope("anything")).isTrue();
        assertThat(service.isAccount(ACCOUNT)).isFalse();
        assertThat(service.isSignedIn()).isFalse();
    }

    @Test
    void onlyThePersonWithTheAccountIsItsOwner() {
        assertThat(customer.isAccount(ACCOUNT)).isTrue();
        assertThat(customer.isAccount(UUID.randomUUID())).isFalse();
        assertThat(customer.isAccount(null)).isFalse();
        assertThat(machine.isAccount(ACCOUNT)).isFalse();
        assertThat(Caller.anonymous().isAccount(ACCOUNT)).isFalse();
    }

    @Test
    void anIssuerMayCallItsAccountsWhatItLikes() {
        assertThat(Caller.account("auth0|17", Set.of(ADMIN), Set.of()).accountId())
                .isEmpty();
    }

    @Test
    void staffAreAllButCustomers() {
        assertThat(Role.STAFF).hasSize(6).doesNotContain(CUSTOMER);
        assertThat(Role.DEALERSHIP_STAFF).hasSize(4).doesNotContain(PARKING_AGENT, CUSTOMER);
        assertThat(Role.named("ADMIN")).contains(ADMIN);
        assertThat(Role.named("admin")).isEmpty();
    }
}
