package io.forecourt.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.e2e.Api.Answer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A car is delisted in the moment of its sale: inventory cannot follow, and the sale is taken back with the reason. */
class RefusedSaleIT {

    private final SystemUnderTest system = SystemUnderTest.shared();
    private final Dealership dealership = new Dealership(system);
    private final Api api = system.as(Caller.SALESPERSON);

    @Test
    void aSaleThatInventoryCannotFollowIsCancelledWithTheReasonAndTheVinIsFree() {
        String vin = dealership.newCar();
        String sale = Dealership.saleOf(vin, dealership.newCustomer(), dealership.newSalesperson());

        system.processes().stopKafka();
        Answer delisted = api.post("/api/v1/automobiles/" + vin + "/delist", "{\"reason\":\"Stolen from the yard\"}");
        assertThat(delisted.status()).as(delisted.toString()).isEqualTo(200);
        Answer sold = api.post("/api/v1/sales", sale);
        assertThat(sold.status()).as(sold.toString()).isEqualTo(201);
        system.processes().startKafka();

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            Answer cancelled = api.get("/api/v1/sales/" + sold.id());
            assertThat(cancelled.body().path("status").asString()).isEqualTo("CANCELLED");
            assertThat(cancelled.response().body()).contains(vin);
        });
        assertThat(api.get("/api/v1/vehicles/" + vin + "/commitments")
                        .body()
                        .path("totalItems")
                        .asInt())
                .isZero();
    }
}
