package io.forecourt.sales.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Topic;
import io.forecourt.contracts.customer.CustomerSnapshot;
import io.forecourt.sales.Dealership;
import io.forecourt.sales.SalesIntegrationTest;
import io.forecourt.sales.SignUps.SignedUp;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.PublishedEvent;
import io.forecourt.testing.PublishedEvents;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MergingCustomersIT extends SalesIntegrationTest {

    private static final String CUSTOMERS = "/api/v1/customers";

    @Test
    void keepsWhatIsKnownAndTakesOverWhatIsMissing() {
        Answer survivor = register(Map.of("firstName", "Ann", "lastName", "Lee", "email", "ann@example.com"));
        Answer duplicate = register(Map.of(
                "firstName", "Anna",
                "lastName", "Leigh",
                "email", "anna@example.com",
                "phone", "+14155550123",
                "address", "1 Main St"));

        Answer merged = merge(survivor, duplicate).expect(200);

        assertThat(merged.body().at("/firstName").asString()).isEqualTo("Ann");
        assertThat(merged.body().at("/email").asString()).isEqualTo("ann@example.com");
        assertThat(merged.body().at("/phone").asString()).isEqualTo("+14155550123");
        assertThat(merged.body().at("/address").asString()).isEqualTo("1 Main St");
        assertThat(merged.etag()).isNotEqualTo(survivor.etag());
        assertThat(api.get(path(survivor)).etag()).isEqualTo(merged.etag());
        assertThat(rowsWith("Leigh")).isZero();
    }

    @Test
    void leadsFromTheDuplicateToTheSurvivor() {
        Answer survivor = dealership.customer("Ann", "Lee");
        Answer duplicate = dealership.customer("Ann", "Lee");
        merge(survivor, duplicate).expect(200);

        for (Answer gone : List.of(api.get(path(duplicate)), api.delete(path(duplicate)))) {
            assertThat(gone.status()).isEqualTo(410);
            assertThat(gone.problem()).isEqualTo("merged-into");
            assertThat(gone.body().at("/survivorId").asLong()).isEqualTo(survivor.id());
        }
        Answer last = dealership.customer("Ann", "Lee");
        merge(last, api.get(path(survivor))).expect(200);
        assertThat(api.get(path(duplicate)).body().at("/survivorId").asLong()).isEqualTo(last.id());
        assertThat(api.get(path(last) + "/export").body().at("/records/merges")).hasSize(2);
    }

    @Test
    void movesTheSales() {
        Answer survivor = dealership.customer("Ann", "Lee");
        Answer duplicate = dealership.customer("Ann", "Lee");
        String vin = copies.onOffer();
        Answer sale = api.post("/api/v1/sales", Dealership.sale(vin, duplicate.id(), dealership.salesperson()))
                .expect(201);

        merge(survivor, duplicate).expect(200);

        Answer moved = api.get("/api/v1/sales/" + sale.id());
        assertThat(moved.body().at("/customer/id").asLong()).isEqualTo(survivor.id());
        assertThat(moved.etag())
                .as("who has seen the other customer has to look again")
                .isNotEqualTo(sale.etag());
        dealership.deliver(sale.id()).expect(200);
    }

    @Test
    void tellsTheOthersWhoTheyAreNow() {
        Answer survivor = dealership.customer("Ann", "Lee");
        Answer duplicate = register(Map.of("firstName", "Anna", "lastName", "Leigh", "phone", "+14155550124"));
        merge(survivor, duplicate).expect(200);

        PublishedEvent gone = lastOf(duplicate, 2);
        PublishedEvent enriched = lastOf(survivor, 2);

        assertThat(gone.contractErrors()).isEmpty();
        assertThat(gone.type()).isEqualTo(EventType.CUSTOMER_ANONYMISED);
        assertThat(gone.payload(CustomerSnapshot.class).mergedInto()).isEqualTo(survivor.id());
        assertThat(gone.body()).doesNotContain("Leigh", "+1415");
        assertThat(enriched.contractErrors()).isEmpty();
        assertThat(enriched.payload(CustomerSnapshot.class).phone()).isEqualTo("+14155550124");
        assertThat(jdbc.sql(
                                "select action from audit_entries where object_type = 'customer' and object_id = ? and detail::text like ?")
                        .params(Long.toString(duplicate.id()), "%" + survivor.id() + "%")
                        .query(String.class)
                        .list())
                .containsExactly("customer.merged");
    }

    @Test
    void givesTheAccountToTheSurvivorForGood() {
        SignedUp signedUp = signUps.customer();
        Client person = stranger.as(signedUp.token());
        Answer survivor = dealership.customer("Ada", "King");

        merge(survivor, api.get(CUSTOMERS + "/" + signedUp.id())).expect(200);

        assertThat(person.get(CUSTOMERS + "/me").body().at("/id").asLong()).isEqualTo(survivor.id());
        assertThat(person.get(CUSTOMERS + "/" + signedUp.id()).status()).isEqualTo(404);
        signUps.deleteAccount(signedUp);
        assertThat(api.get(path(survivor)).problem()).isEqualTo("customer-not-found");
    }

    @Test
    void refusesWhatCannotBeMerged() {
        Answer survivor = api.get(CUSTOMERS + "/" + signUps.customer().id());
        Answer other = api.get(CUSTOMERS + "/" + signUps.customer().id());
        Answer erased = dealership.customer("Ann", "Lee");
        api.delete(path(erased)).expect(204);
        Answer merged = dealership.customer("Ann", "Lee");
        Answer another = dealership.customer("Ann", "Lee");
        merge(another, merged).expect(200);

        refused(merge(survivor, other), 409, "both-have-accounts");
        refused(merge(survivor, survivor), 400, "invalid-request");
        refused(merge(survivor, erased), 422, "unknown-duplicate");
        refused(merge(survivor, merged), 422, "unknown-duplicate");
        refused(merge(merged, survivor), 410, "merged-into");
        refused(merge(another, dealership.customer("Ann", "Lee")), 412, "stale");
        refused(api.post(path(survivor) + "/merge", Map.of("duplicateId", 1)), 428, "precondition-required");
    }

    @Test
    void refusesThoseWhoHaveAskedToBeForgotten() {
        SignedUp leaving = signUps.customer();
        api.post("/api/v1/sales", Dealership.sale(copies.onOffer(), leaving.id(), dealership.salesperson()))
                .expect(201);
        signUps.deleteAccount(leaving);
        Answer record = api.get(CUSTOMERS + "/" + leaving.id()).expect(200);
        Answer other = dealership.customer("Ada", "King");

        refused(merge(record, other), 409, "customer-is-leaving");
        refused(merge(other, record), 409, "customer-is-leaving");
    }

    @Test
    void answersARepeatedRequestAsTheFirstOne() {
        Answer survivor = dealership.customer("Ann", "Lee");
        Answer duplicate = dealership.customer("Ann", "Lee");
        Client keyed = api.with("Idempotency-Key", UUID.randomUUID().toString()).with("If-Match", survivor.etag());
        Map<String, Long> request = Map.of("duplicateId", duplicate.id());

        Answer first = keyed.post(path(survivor) + "/merge", request).expect(200);

        assertThat(keyed.post(path(survivor) + "/merge", request).expect(200).text())
                .isEqualTo(first.text());
    }

    @Test
    void findsWhoMayBeTheSamePerson() {
        String family = UUID.randomUUID().toString().replaceAll("[0-9-]", "x");
        Answer one =
                register(Map.of("firstName", "José", "lastName", "Anne-" + family, "email", family + "@example.com"));
        Answer twin = register(Map.of(
                "firstName", "Jose", "lastName", "Anne " + family.toUpperCase(), "email", family + "@EXAMPLE.com"));
        Answer mother = register(Map.of("firstName", "Eva", "lastName", family, "email", family + "@example.com"));
        dealership.customer("Jose", "Other");

        Answer found = api.get(path(one) + "/duplicates").expect(200);

        assertThat(found.body()).hasSize(2);
        assertThat(found.body().at("/0/customer/id").asLong()).isEqualTo(twin.id());
        assertThat(found.body().at("/0/sameName").asBoolean()).isTrue();
        assertThat(found.body().at("/0/sameEmail").asBoolean()).isTrue();
        assertThat(found.body().at("/0/samePhone").asBoolean()).isFalse();
        assertThat(found.body().at("/1/customer/id").asLong()).isEqualTo(mother.id());
    }

    private PublishedEvent lastOf(Answer customer, int events) {
        return PublishedEvents.on(Topic.CUSTOMERS)
                .await(Long.toString(customer.id()), events)
                .getLast();
    }

    private static void refused(Answer answer, int status, String problem) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
    }

    private Answer merge(Answer survivor, Answer duplicate) {
        return api.with("If-Match", survivor.etag())
                .post(path(survivor) + "/merge", Map.of("duplicateId", duplicate.id()));
    }

    private Answer register(Map<String, String> customer) {
        return api.post(CUSTOMERS, customer).expect(201);
    }

    private static String path(Answer customer) {
        return CUSTOMERS + "/" + customer.id();
    }

    private long rowsWith(String text) {
        return jdbc.sql("select count(*) from customers c where c::text like ?")
                .param("%" + text + "%")
                .query(Long.class)
                .single();
    }
}
