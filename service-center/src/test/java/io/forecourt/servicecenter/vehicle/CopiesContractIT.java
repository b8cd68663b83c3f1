package io.forecourt.servicecenter.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.automobile.AutomobileSnapshot;
import io.forecourt.contracts.customer.CustomerSnapshot;
import io.forecourt.servicecenter.Booking;
import io.forecourt.servicecenter.Staff;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.TestKafka;
import io.forecourt.testing.contract.ContractExamples;
import io.forecourt.testing.security.Tokens;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What inventory and sales promise to send is what this service understands. */
@IntegrationTest
class CopiesContractIT {

    @LocalServerPort
    private int port;

    @Test
    void aCarIsAVipsAsSoonAsInventorySaysThatWeSoldIt() {
        var client = new Client(port).as(Tokens.admin());
        var registered = ContractExamples.payload(EventType.AUTOMOBILE_REGISTERED, AutomobileSnapshot.class);
        var sold = ContractExamples.payload(EventType.AUTOMOBILE_SOLD, AutomobileSnapshot.class);
        assertThat(sold.vin()).isEqualTo(registered.vin());

        TestKafka.publish(EventType.AUTOMOBILE_REGISTERED, registered);
        await().until(() -> client.get("/api/v1/vehicles/{vin}", sold.vin()).status() == 200);
        var vehicle = client.get("/api/v1/vehicles/{vin}", sold.vin()).body();
        assertThat(vehicle.get("vip").asBoolean()).isFalse();
        assertThat(vehicle.get("automobile").get("manufacturer").asString()).isEqualTo(registered.manufacturer());

        TestKafka.publish(EventType.AUTOMOBILE_SOLD, sold);
        await().until(() -> client.get("/api/v1/vehicles/{vin}", sold.vin())
                .body()
                .get("vip")
                .asBoolean());
    }

    @Test
    void aCustomerIsKnownFromTheRegistrationUntilTheyAreForgotten() {
        var client = new Client(port).as(Tokens.admin());
        var registered = ContractExamples.payload(EventType.CUSTOMER_REGISTERED, CustomerSnapshot.class);
        var anonymised = ContractExamples.payload(EventType.CUSTOMER_ANONYMISED, CustomerSnapshot.class);
        assertThat(anonymised.customerId()).isEqualTo(registered.customerId());
        var booking = Booking.with(Staff.hire(client, "Reed")).and("customer", Map.of("id", registered.customerId()));

        TestKafka.publish(EventType.CUSTOMER_REGISTERED, registered);
        await().until(() -> client.post("/api/v1/appointments", booking.body()).status() == 201);
        var list = "/api/v1/appointments?customerId=" + registered.customerId();
        assertThat(client.get(list).body().toString()).contains(registered.lastName());

        TestKafka.publish(EventType.CUSTOMER_ANONYMISED, anonymised);
        await().until(() -> !client.get(list).body().toString().contains(registered.lastName()));
        assertThat(client.get(list).body().get("items")).hasSize(1);
    }
}
