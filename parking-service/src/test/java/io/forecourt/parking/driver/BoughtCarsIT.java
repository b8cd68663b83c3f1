package io.forecourt.parking.driver;

import static io.forecourt.parking.driver.Driver.VEHICLES;
import static io.forecourt.parking.driver.Driver.newPlate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.MoneyAmount;
import io.forecourt.contracts.account.AccountSnapshot;
import io.forecourt.contracts.automobile.AutomobileSnapshot;
import io.forecourt.contracts.customer.CustomerSnapshot;
import io.forecourt.contracts.sale.SaleFact;
import io.forecourt.parking.Drivers;
import io.forecourt.parking.tariff.engine.VehicleClass;
import io.forecourt.replicas.ReplicasEndpoint;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.TestKafka;
import io.forecourt.testing.contract.ContractExamples;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A car that was bought here is among its buyer's vehicles, in whatever order we hear of it. */
@IntegrationTest
class BoughtCarsIT {

    @LocalServerPort
    private int port;

    @Autowired
    private DriverVehicles vehicles;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ReplicasEndpoint copies;

    private Driver ann;
    private long customer;
    private long sale;
    private String vin;

    @BeforeEach
    void somebodyWithoutACar() {
        ann = Driver.somebody(port);
        customer = ThreadLocalRandom.current().nextLong(1_000_000, Long.MAX_VALUE / 2);
        sale = customer;
        vin = newVin();
    }

    @Test
    void isThereOnceItIsBoughtAndGoesWithItsSale() {
        customer(customer, 1, ann.account());
        automobile(1, "PETROL", 1_800, null);
        sale(EventType.SALE_RESERVED);
        sale(EventType.SALE_RECORDED);
        awaitVehicles(1);

        var car = ann.vehicles().body().get("items").get(0);
        assertThat(car.get("name").asString()).isEqualTo("Volvo XC60");
        assertThat(car.get("bought").get("vin").asString()).isEqualTo(vin);
        assertThat(car.get("vehicleClass").asString()).isEqualTo("HEAVY");
        assertThat(car.has("plate")).isFalse();

        sale(EventType.SALE_DELIVERED);
        sale(EventType.SALE_UNWOUND);
        awaitVehicles(0);
    }

    @Test
    void parksOnceItsPlateIsKnown() {
        customer(customer, 1, ann.account());
        automobile(1, "ELECTRIC", 1_800, null);
        sale(EventType.SALE_RECORDED);
        awaitVehicles(1);
        long id = onlyId();
        var plate = newPlate();

        assertThatThrownBy(() -> vehicles.get(ann.account(), id)).isInstanceOf(PlateMissing.class);
        ann.client()
                .with("If-Match", ann.client().get(VEHICLES + "/" + id).etag())
                .put(VEHICLES + "/" + id, Map.of("plate", plate, "country", "FR"))
                .expect(200);
        assertThat(vehicles.get(ann.account(), id))
                .isEqualTo(new ParkedVehicle(new Plate(plate, "FR"), VehicleClass.CAR, id));
    }

    @Test
    void hasThePlateThatInventoryKnows() {
        customer(customer, 1, ann.account());
        sale(EventType.SALE_RECORDED);
        awaitVehicles(1);
        automobile(1, null, null, "7 abc-123");

        await().until(() -> ann.vehicles().items("plate"), List.of("7ABC123")::equals);
        assertThat(vehicles.get(ann.account(), onlyId()).plate().country()).isEqualTo("US");
    }

    @Test
    void theOrderOfTheNewsMakesNoDifference() {
        sale(EventType.SALE_RECORDED);
        awaitSale(false);
        automobile(1, "PETROL", 1_500, null);
        customer(customer, 1, null);
        assertThat(ann.vehicles().items("id")).isEmpty();
        customer(customer, 2, ann.account());
        awaitVehicles(1);
    }

    @Test
    void aSaleThatHasEndedDoesNotComeBackWithLateNews() {
        customer(customer, 1, ann.account());
        sale(EventType.SALE_CANCELLED);
        sale(EventType.SALE_DELIVERED);
        sale(EventType.SALE_RECORDED);
        awaitSale(true);
        long next = sale + 1;
        TestKafka.publish(EventType.SALE_RECORDED, fact(next, newVin()));
        awaitVehicles(1);

        assertThat(ann.vehicles().text()).doesNotContain(vin);
    }

    @Test
    void newsToldTwiceCountOnce() {
        customer(customer, 1, ann.account());
        var event = UUID.randomUUID().toString();
        TestKafka.publish(EventType.SALE_RECORDED, fact(sale, vin), event);
        TestKafka.publish(EventType.SALE_RECORDED, fact(sale, vin), event);
        sale(EventType.SALE_RECORDED);
        sale(EventType.SALE_DELIVERED);
        TestKafka.publish(EventType.SALE_RECORDED, fact(sale + 1, newVin()));
        awaitVehicles(2);

        assertThat(ann.vehicles().text()).containsOnlyOnce(vin);
    }

    @Test
    void isHisWhoTheCustomerTurnedOutToBe() {
        customer(customer, 1, null);
        sale(EventType.SALE_RECORDED);
        awaitSale(false);
        merged(customer, customer + 1);
        merged(customer + 1, customer + 2);
        customer(customer + 2, 1, ann.account());
        awaitVehicles(1);
    }

    @Test
    void isNotHisAnyMoreWhoSoldItBackAndAnotherBoughtIt() {
        var bob = Driver.somebody(port);
        customer(customer, 1, ann.account());
        customer(customer + 1, 1, bob.account());
        sale(EventType.SALE_DELIVERED);
        awaitVehicles(1);

        TestKafka.publish(
                EventType.SALE_RECORDED,
                new SaleFact(sale + 1, vin, customer + 1, 1, new MoneyAmount(1, "USD"), null, "2026-03-01T10:00:00Z"));

        awaitVehicles(0);
        assertThat(bob.vehicles().items("vin")).containsExactly(vin);
    }

    @Test
    void isOneVehicleWithThatWhichItsDriverEntered() {
        var plate = newPlate();
        ann.client().post(VEHICLES, Map.of("plate", plate, "country", "US")).expect(201);
        customer(customer, 1, ann.account());
        automobile(1, "PETROL", 1_500, plate);
        sale(EventType.SALE_RECORDED);
        awaitSale(false);
        TestKafka.publish(EventType.SALE_RECORDED, fact(sale + 1, newVin()));
        awaitVehicles(2);

        assertThat(ann.vehicles().text()).doesNotContain(vin);
        ann.client().delete(VEHICLES + "/" + onlyId()).expect(204);
        assertThat(ann.vehicles().text()).contains(vin);
        assertThat(ann.client()
                        .post(VEHICLES, Map.of("plate", plate, "country", "US"))
                        .problem())
                .isEqualTo("vehicle-plate-taken");
    }

    @Test
    void aRemovedOneStaysAway() {
        customer(customer, 1, ann.account());
        sale(EventType.SALE_RECORDED);
        awaitVehicles(1);
        ann.client().delete(VEHICLES + "/" + onlyId()).expect(204);
        sale(EventType.SALE_DELIVERED);
        TestKafka.publish(EventType.SALE_RECORDED, fact(sale + 1, newVin()));
        awaitVehicles(1);

        assertThat(ann.vehicles().text()).doesNotContain(vin);
    }

    @Test
    void isThereAgainWhenLostCopiesAreBuiltAnew() {
        customer(customer, 1, ann.account());
        automobile(1, "PETROL", 1_700, null);
        sale(EventType.SALE_RECORDED);
        await().until(() -> ann.vehicles().items("name"), List.of("Volvo XC60")::equals);
        long id = onlyId();
        jdbc.sql("delete from automobile_vo where vin = ?").param(vin).update();
        assertThat(ann.vehicles().body().get("items").get(0).has("name")).isFalse();
        jdbc.sql("delete from customer_vo where customer_id = ?")
                .param(customer)
                .update();
        assertThat(ann.vehicles().items("id")).isEmpty();

        for (var copy : List.of("automobiles", "customers")) {
            await().until(() -> copies.rebuild(copy).getStatus(), Integer.valueOf(202)::equals);
        }

        await().until(() -> ann.vehicles().items("name"), List.of("Volvo XC60")::equals);
        assertThat(onlyId()).isEqualTo(id);
    }

    @Test
    void understandsWhatSalesAndIdentityPromiseToSend() {
        var recorded = ContractExamples.payload(EventType.SALE_RECORDED, SaleFact.class);
        var unwound = ContractExamples.payload(EventType.SALE_UNWOUND, SaleFact.class);
        var gone = ContractExamples.payload(EventType.ACCOUNT_ANONYMISED, AccountSnapshot.class);
        jdbc.sql("insert into vehicles (account_id, plate, country) values (?, 'AA123AA', 'FR') on conflict do nothing")
                .param(UUID.fromString(gone.accountId()))
                .update();

        TestKafka.publish(EventType.SALE_RECORDED, recorded);
        TestKafka.publish(EventType.SALE_UNWOUND, unwound);
        TestKafka.publish(EventType.ACCOUNT_ANONYMISED, gone);

        await().until(() -> jdbc.sql("select ended from purchases where sale_id = ?")
                .param(unwound.saleId())
                .query(Boolean.class)
                .list()
                .equals(List.of(true)));
        await().until(() -> jdbc.sql("select id from vehicles where account_id = ?")
                .param(UUID.fromString(gone.accountId()))
                .query(Long.class)
                .list()
                .isEmpty());
    }

    @Test
    void whoIsForgottenLeavesNoPlate() {
        customer(customer, 1, ann.account());
        sale(EventType.SALE_RECORDED);
        awaitVehicles(1);
        ann.add(newPlate()).expect(201);
        TestKafka.publish(
                EventType.CUSTOMER_ANONYMISED,
                new CustomerSnapshot(customer, 9, true, null, null, null, null, null, null, "2026-03-01T10:00:00Z"));
        await().until(
                        () -> jdbc.sql("select count(*) from vehicles where sale_id = ?")
                                .param(sale)
                                .query(Long.class)
                                .single(),
                        left -> left == 0);
        assertThat(ann.vehicles().items("plate")).hasSize(1);

        Drivers.deleteAccount(ann.account());
        awaitVehicles(0);
    }

    private void awaitVehicles(int number) {
        await().until(() -> ann.vehicles().items("vehicleClass").size(), Integer.valueOf(number)::equals);
    }

    private void awaitSale(boolean ended) {
        await().until(() -> jdbc.sql("select ended from purchases where sale_id = ?")
                .param(sale)
                .query(Boolean.class)
                .list()
                .equals(List.of(ended)));
    }

    private long onlyId() {
        return ann.vehicles().body().get("items").get(0).get("id").asLong();
    }

    private void sale(EventType type) {
        TestKafka.publish(type, fact(sale, vin));
    }

    private SaleFact fact(long id, String car) {
        return new SaleFact(id, car, customer, 1, new MoneyAmount(1, "USD"), null, "2026-03-01T10:00:00Z");
    }

    private void customer(long id, long revision, @Nullable UUID account) {
        TestKafka.publish(
                EventType.CUSTOMER_CHANGED,
                new CustomerSnapshot(
                        id,
                        revision,
                        false,
                        "Ann",
                        "Example",
                        null,
                        null,
                        account == null ? null : account.toString(),
                        null,
                        "2026-03-01T10:00:00Z"));
    }

    private void merged(long id, long into) {
        TestKafka.publish(
                EventType.CUSTOMER_ANONYMISED,
                new CustomerSnapshot(id, 9, true, null, null, null, null, null, into, "2026-03-01T10:00:00Z"));
    }

    private void automobile(long revision, @Nullable String fuel, @Nullable Integer weightKg, @Nullable String plate) {
        TestKafka.publish(
                EventType.AUTOMOBILE_CHANGED,
                new AutomobileSnapshot(
                        vin,
                        revision,
                        false,
                        "Volvo",
                        "XC60",
                        2021,
                        null,
                        null,
                        null,
                        "USED",
                        "SOLD",
                        true,
                        fuel,
                        null,
                        weightKg,
                        plate,
                        "2026-03-01T10:00:00Z"));
    }

    private static String newVin() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .toUpperCase(Locale.ROOT)
                .substring(0, 17);
    }
}
