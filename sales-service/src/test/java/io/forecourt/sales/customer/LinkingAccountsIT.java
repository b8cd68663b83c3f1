package io.forecourt.sales.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.sales.SalesIntegrationTest;
import io.forecourt.testing.Client.Answer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkingAccountsIT extends SalesIntegrationTest {

    private static final int AT_ONCE = 8;

    private UUID account;
    private String email;

    @BeforeEach
    void somebodyNew() {
        account = UUID.randomUUID();
        email = "ada." + account + "@example.com";
    }

    @Test
    void registersSomebodyWhomNobodyKnows() {
        follow(signedUp(account, 1));

        Answer customer = only();
        assertThat(customer.body().at("/accountId").asString()).isEqualTo(account.toString());
        assertThat(customer.body().at("/firstName").asString()).isEqualTo("Ada");
        assertThat(customer.body().at("/lastName").asString()).isEqualTo("King");
        assertThat(customer.body().at("/email").asString()).isEqualTo(email);
    }

    @Test
    void linksTheWalkInWhoHasTheAddressInWhateverCase() {
        long walkIn = walkIn("Countess", "Lovelace", email.toUpperCase(Locale.ROOT));

        follow(signedUp(account, 1));

        Answer customer = only();
        assertThat(customer.id()).isEqualTo(walkIn);
        assertThat(customer.body().at("/accountId").asString()).isEqualTo(account.toString());
        assertThat(customer.body().at("/lastName").asString()).isEqualTo("Lovelace");
    }

    @Test
    void linksOfSeveralTheOneOfThatName() {
        walkIn("William", "King", email);
        long ada = walkIn("ADA", "King", email);

        follow(signedUp(account, 1));

        assertThat(customerOf(account)).containsExactly(ada);
    }

    @Test
    void linksOfSeveralWithOtherNamesTheOneKnownTheLongest() {
        long first = walkIn("William", "King", email);
        walkIn("Byron", "King", email);

        follow(signedUp(account, 1));

        assertThat(customerOf(account)).containsExactly(first);
    }

    @Test
    void leavesACustomerToTheAccountThatTheyHave() {
        follow(signedUp(account, 1));
        UUID other = UUID.randomUUID();

        follow(signedUp(other, 1));

        assertThat(customerOf(account)).hasSize(1);
        assertThat(customerOf(other)).hasSize(1).doesNotContainAnyElementsOf(customerOf(account));
    }

    @Test
    void waitsUntilTheAddressIsVerifiedAndTheAccountIsACustomers() {
        follow(new AccountState(account, 1, false, true, null, "Ada King"));
        follow(new AccountState(account, 2, false, false, email, "Ada King"));
        assertThat(customerOf(account)).isEmpty();

        follow(signedUp(account, 3));

        assertThat(customerOf(account)).hasSize(1);
    }

    @Test
    void changesNothingThatIsKnownOfTheCustomerWhenTheAccountChanges() {
        follow(signedUp(account, 1));
        Answer before = only();

        follow(new AccountState(account, 2, false, true, "new." + email, "Augusta Byron"));

        assertThat(only().text()).isEqualTo(before.text());
    }

    @Test
    void takesNoNoticeOfWhatItHasHeardBefore() {
        follow(signedUp(account, 2));
        follow(signedUp(account, 2));
        follow(new AccountState(account, 1, true, false, null, null));

        assertThat(customerOf(account)).hasSize(1);
    }

    @Test
    void registersOneCustomerWhenTheSameNewsComeAtOnce() throws Exception {
        atOnce(_ -> signedUp(account, 1));

        assertThat(customerOf(account)).hasSize(1);
        assertThat(withAddress()).hasSize(1);
    }

    @Test
    void givesAWalkInToOneOfTheAccountsThatWantThemAtOnce() throws Exception {
        long walkIn = walkIn("Ada", "King", email);
        List<UUID> accounts = Stream.generate(UUID::randomUUID).limit(AT_ONCE).toList();

        atOnce(number -> signedUp(accounts.get(number), 1));

        assertThat(accounts).allSatisfy(each -> assertThat(customerOf(each)).hasSize(1));
        assertThat(accounts.stream().flatMap(each -> customerOf(each).stream()))
                .doesNotHaveDuplicates()
                .contains(walkIn);
        assertThat(withAddress()).hasSize(AT_ONCE);
    }

    @Test
    void forgetsWhoeverHasDeletedTheirAccountAndIsNotRemindedByOldNews() {
        follow(signedUp(account, 1));
        long customer = only().id();

        follow(deleted(account, 3));
        follow(signedUp(account, 2));

        assertThat(api.get("/api/v1/customers/{id}", customer).status()).isEqualTo(404);
        assertThat(withAddress()).isEmpty();
    }

    @Test
    void leavesSomebodyForgottenWhoseAccountGoesOn() {
        follow(signedUp(account, 1));
        api.delete("/api/v1/customers/{id}", only().id()).expect(204);

        follow(signedUp(account, 2));
        follow(deleted(account, 3));

        assertThat(withAddress()).isEmpty();
    }

    private void follow(AccountState... states) {
        signUps.follow(states);
    }

    private AccountState signedUp(UUID id, long revision) {
        return new AccountState(id, revision, false, true, email, "Ada King");
    }

    private static AccountState deleted(UUID id, long revision) {
        return new AccountState(id, revision, true, false, null, null);
    }

    private void atOnce(IntFunction<AccountState> news) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Object>> running = IntStream.range(0, AT_ONCE)
                    .mapToObj(number -> instances.submit((Callable<Object>) () -> {
                        start.await();
                        follow(news.apply(number));
                        return number;
                    }))
                    .toList();
            start.countDown();
            for (Future<Object> each : running) {
                each.get();
            }
        }
    }

    private long walkIn(String firstName, String lastName, String address) {
        return api.post("/api/v1/customers", Map.of("firstName", firstName, "lastName", lastName, "email", address))
                .expect(201)
                .id();
    }

    private Answer only() {
        List<Long> ids = withAddress();
        assertThat(ids).hasSize(1);
        return api.get("/api/v1/customers/{id}", ids.getFirst()).expect(200);
    }

    private List<Long> withAddress() {
        return jdbc.sql("select id from customers where lower(email) = ? order by id")
                .param(email)
                .query(Long.class)
                .list();
    }

    private List<Long> customerOf(UUID id) {
        return jdbc.sql("select id from customers where account_id = ?")
                .param(id)
                .query(Long.class)
                .list();
    }
}
