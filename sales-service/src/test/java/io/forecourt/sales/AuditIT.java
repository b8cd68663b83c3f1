package io.forecourt.sales;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.sales.SignUps.SignedUp;
import io.forecourt.sales.sale.EndingSales;
import io.forecourt.sales.sale.ExpiringReservations;
import io.forecourt.sales.sale.Reservations;
import io.forecourt.security.CurrentCaller;
import io.forecourt.security.Role;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.security.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AuditIT extends SalesIntegrationTest {

    @Autowired
    private ExpiringReservations expiring;

    @Autowired
    private EndingSales ending;

    @Autowired
    private CurrentCaller callers;

    private UUID account;
    private Client seller;

    @BeforeEach
    void signIn() {
        account = UUID.randomUUID();
        seller = stranger.as(Tokens.account(account, Role.SALESPERSON));
    }

    @Test
    void tellsWhoTookWhichStepOfASale() {
        String vin = copies.onOffer();
        Answer draft =
                seller.post("/api/v1/sales", dealership.sale(vin, "DRAFT")).expect(201);
        long sale = draft.id();
        step(sale, "reserve");
        copies.put(vin, "RESERVED");
        step(sale, "contract");
        step(sale, "deliver");
        seller.post("/api/v1/sales/%d/unwind".formatted(sale), Map.of("reason", "Ann Lee fell out with us."))
                .expect(200);

        Answer audit = entries("sale", sale);

        assertThat(audit.items("action"))
                .containsExactly("sale.unwound", "sale.delivered", "sale.contracted", "sale.reserved", "sale.drafted");
        assertThat(audit.items("actor")).containsOnly(account.toString());
        assertThat(audit.body().at("/items/0/detail/vin").asString()).isEqualTo(vin);
        assertThat(audit.body().at("/items/0/detail/from").asString()).isEqualTo("DELIVERED");
        assertThat(audit.text()).doesNotContain("Ann", "fell out");
    }

    @Test
    void tellsOfWhatTheServiceDidByItself() {
        long expired = dealership.reserve(copies.onOffer()).id();
        Reservations.letRunOut(jdbc, expired);
        String vin = copies.onOffer();
        long expiredUnnoticed = dealership.reserve(vin).id();
        long refused = dealership.sell(copies.onOffer()).id();

        expiring.cancelOverdue();
        Reservations.letRunOut(jdbc, expiredUnnoticed);
        seller.post("/api/v1/sales", dealership.sale(vin, "CONTRACTED")).expect(201);
        callers.asService(() -> ending.refuse(refused, "It was delisted."));

        assertThat(entries("sale", expired).items("action")).startsWith("sale.expired");
        assertThat(entries("sale", expiredUnnoticed).items("action")).startsWith("sale.expired");
        assertThat(entries("sale", expiredUnnoticed).items("actor")).startsWith("sales-service");
        assertThat(entries("sale", refused).items("action")).startsWith("sale.refused");
        assertThat(entries("sale", refused).items("actorKind")).containsExactly("SYSTEM", "ACCOUNT");
        assertThat(entries("sale", refused).items("actor")).startsWith("sales-service");
    }

    @Test
    void tellsOfACustomersLifeWithUs() {
        SignedUp ada = signUps.customer();
        Client own = stranger.as(ada.token());
        Answer record = own.get("/api/v1/customers/me");
        own.with("If-Match", record.etag())
                .put("/api/v1/customers/me", Map.of("firstName", "Augusta", "lastName", "Byron"))
                .expect(200);
        seller.get("/api/v1/customers/{id}/export", ada.id()).expect(200);
        long sale = seller.post("/api/v1/sales", Dealership.sale(copies.onOffer(), ada.id(), dealership.salesperson()))
                .id();
        signUps.deleteAccount(ada);
        step(sale, "deliver");

        Answer audit = entries("customer", ada.id());

        assertThat(audit.items("action"))
                .containsExactly(
                        "customer.erased",
                        "customer.erasure-requested",
                        "customer.exported",
                        "customer.changed",
                        "customer.registered");
        assertThat(audit.items("actor"))
                .containsExactly(
                        "sales-service",
                        "sales-service",
                        account.toString(),
                        ada.account().toString(),
                        "sales-service");
        assertThat(audit.text()).doesNotContain("Augusta", "Byron", "example.com");
    }

    @Test
    void tellsOfTheTeam() {
        Answer joined = dealership.salesperson(Dealership.newEmployeeId());
        String path = "/api/v1/salespeople/" + joined.id();
        UUID signsInWith = UUID.randomUUID();
        api.with("If-Match", joined.etag())
                .put(
                        path,
                        Map.of(
                                "employeeId",
                                Dealership.newEmployeeId(),
                                "firstName",
                                "Kim",
                                "lastName",
                                "Park",
                                "accountId",
                                signsInWith))
                .expect(200);
        api.post(path + "/deactivate").expect(200);
        api.post(path + "/activate").expect(200);
        api.delete(path).expect(204);

        Answer audit = entries("salesperson", joined.id());

        assertThat(audit.items("action"))
                .containsExactly(
                        "salesperson.deleted",
                        "salesperson.activated",
                        "salesperson.deactivated",
                        "salesperson.changed",
                        "salesperson.joined");
        assertThat(audit.body().at("/items/3/detail/accountId").asString()).isEqualTo(signsInWith.toString());
        assertThat(audit.text()).doesNotContain("Kim", "Park");
    }

    @Test
    void tellsWhoHeldACar() {
        String vin = copies.onOffer();
        String path = "/api/v1/vehicles/" + vin + "/commitments";
        Instant start = Instant.now().plus(Duration.ofHours(1));
        Map<String, Object> times = Map.of("startsAt", start, "endsAt", start.plus(Duration.ofHours(1)));
        Answer hold = seller.post(
                        path,
                        Map.of(
                                "kind",
                                "TEST_DRIVE",
                                "startsAt",
                                times.get("startsAt"),
                                "endsAt",
                                times.get("endsAt"),
                                "note",
                                "for Ann Lee"))
                .expect(201);
        seller.with("If-Match", hold.etag()).put(path + "/" + hold.id(), times).expect(200);
        seller.post(path + "/" + hold.id() + "/release").expect(200);

        Answer audit = entries("commitment", hold.id());

        assertThat(audit.items("action")).containsExactly("commitment.released", "commitment.moved", "commitment.made");
        assertThat(audit.text()).contains(vin).doesNotContain("Ann Lee");
    }

    @Test
    void tellsNothingOfWhatWasRefused() {
        String vin = copies.onOffer();
        long sale = dealership.sell(vin).id();
        dealership.sell(vin);
        dealership.deliver(sale);
        dealership.cancel(sale);

        List<String> actions = entries("sale", sale).items("action");

        assertThat(actions).containsExactly("sale.delivered", "sale.contracted");
    }

    private void step(long sale, String step) {
        seller.post("/api/v1/sales/%d/%s".formatted(sale, step)).expect(200);
    }

    private Answer entries(String type, long id) {
        return api.get("/api/v1/audit/sales?objectType={type}&objectId={id}", type, id)
                .expect(200);
    }
}
