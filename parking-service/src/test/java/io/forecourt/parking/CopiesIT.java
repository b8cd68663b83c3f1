package io.forecourt.parking;

import static org.awaitility.Awaitility.await;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.automobile.AutomobileSnapshot;
import io.forecourt.contracts.customer.CustomerSnapshot;
import io.forecourt.replicas.AutomobileVOs;
import io.forecourt.replicas.CustomerVOs;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.TestKafka;
import io.forecourt.testing.contract.ContractExamples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What inventory and sales promise to send is what this service understands. */
@IntegrationTest
class CopiesIT {

    @Autowired
    private AutomobileVOs automobiles;

    @Autowired
    private CustomerVOs customers;

    @Test
    void knowsACarFromItsRegistrationOn() {
        var registered = ContractExamples.payload(EventType.AUTOMOBILE_REGISTERED, AutomobileSnapshot.class);

        TestKafka.publish(EventType.AUTOMOBILE_REGISTERED, registered);

        await().until(() -> automobiles.find(registered.vin()).isPresent());
    }

    @Test
    void knowsACustomerFromTheirRegistrationOn() {
        var registered = ContractExamples.payload(EventType.CUSTOMER_REGISTERED, CustomerSnapshot.class);

        TestKafka.publish(EventType.CUSTOMER_REGISTERED, registered);

        await().until(() -> customers.find(registered.customerId()).isPresent());
    }
}
