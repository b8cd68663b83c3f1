package io.forecourt.sales.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CustomerTests {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final PhoneNumber PHONE = new PhoneNumber("+14155550123");

    private final Customer ann = new Customer(details("Ann", "ann@example.com"), MORNING);

    @Test
    void countsItsRevisionsFromOne() {
        assertThat(ann.revision()).isOne();

        assertThat(ann.describe(details("Anne", "ann@example.com"), NOON)).isTrue();

        assertThat(ann.revision()).isEqualTo(2);
        assertThat(ann.changedAt()).isEqualTo(NOON);
        assertThat(ann.registeredAt()).isEqualTo(MORNING);
    }

    @Test
    void isNotChangedByWhatIsKnownAlready() {
        assertThat(ann.describe(details(" Ann ", " ann@example.com "), NOON)).isFalse();

        assertThat(ann.revision()).isOne();
        assertThat(ann.changedAt()).isEqualTo(MORNING);
    }

    @Test
    void forgetsEverythingPersonalWhenErased() {
        ann.erase(NOON);

        assertThat(ann.isErased()).isTrue();
        assertThat(ann.revision()).isEqualTo(2);
        assertThat(ann)
                .extracting(
                        Customer::firstName,
                        Customer::lastName,
                        Customer::email,
                        Customer::phone,
                        Customer::phoneAsGiven,
                        Customer::address,
                        Customer::accountId)
                .containsOnlyNulls();
    }

    @Test
    void isErasedOnceAndForAll() {
        ann.erase(NOON);

        assertThatIllegalStateException().isThrownBy(() -> ann.erase(NOON));
        assertThatIllegalStateException().isThrownBy(() -> ann.describe(details("Ann", null), NOON));
    }

    @Test
    void signsInWithOneAccountForAll() {
        UUID account = UUID.randomUUID();

        ann.signInWith(account, NOON);

        assertThat(ann.accountId()).isEqualTo(account);
        assertThat(ann.revision()).isEqualTo(2);
        assertThatIllegalStateException().isThrownBy(() -> ann.signInWith(UUID.randomUUID(), NOON));
    }

    @Test
    void remembersWhenTheyFirstWantedToBeForgotten() {
        ann.requestErasure(MORNING);
        ann.requestErasure(NOON);

        assertThat(ann.erasureRequestedAt()).isEqualTo(MORNING);
        assertThat(ann.revision()).isOne();
    }

    @Test
    void takesBlanksForAbsent() {
        CustomerDetails details = new CustomerDetails("Ann", "Lee", " ", null, "", "\t");

        assertThat(details.email()).isNull();
        assertThat(details.phoneAsGiven()).isNull();
        assertThat(details.address()).isNull();
    }

    @Test
    void alwaysHasAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> details(" ", null));
    }

    private static CustomerDetails details(String firstName, String email) {
        return new CustomerDetails(firstName, "Lee", email, PHONE, null, "1 Main St");
    }
}
