package io.forecourt.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.e2e.Api.Answer;
import io.forecourt.standalone.system.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Processes are killed and servers go away; nothing is lost, and nobody is told that something does not exist. */
class OutagesIT {

    private static final Duration BACK_AGAIN = Duration.ofSeconds(60);

    private final SystemUnderTest system = SystemUnderTest.shared();
    private final Dealership dealership = new Dealership(system);
    private final Api api = system.as(Caller.SALESPERSON);

    /** What one test did to the system must not be over only in the next. */
    @BeforeEach
    void everybodyAnswers() {
        for (String path : List.of("/api/v1/automobiles", "/api/v1/technicians", "/api/v1/salespeople")) {
            await().atMost(BACK_AGAIN).until(() -> api.get(path + "?size=1").status() == 200);
        }
    }

    @Test
    void anOutageIsNeverNotFoundAndAKilledServiceComesBack() {
        String vin = dealership.newCar();
        List<Integer> answers = new ArrayList<>();

        system.processes().kill(Service.INVENTORY);
        await().atMost(BACK_AGAIN).pollDelay(Duration.ZERO).until(() -> {
            Answer answer = api.get("/api/v1/automobiles/" + vin);
            answers.add(answer.status());
            if (answer.status() != 200) {
                assertThat(answer.status()).as(answer.toString()).isIn(503, 504);
                assertThat(answer.header("Retry-After")).isNotBlank();
            }
            return answer.status() == 200 && answers.stream().anyMatch(status -> status != 200);
        });
    }

    @Test
    void salesMadeWhileKafkaIsAwayArriveWhenItIsBack() {
        List<String> vins = List.of(dealership.newCar(), dealership.newCar(), dealership.newCar());
        long customer = dealership.newCustomer();
        long salesperson = dealership.newSalesperson();

        system.processes().stopKafka();
        for (String vin : vins) {
            Answer sold = api.post("/api/v1/sales", Dealership.saleOf(vin, customer, salesperson));
            assertThat(sold.status()).as(sold.toString()).isEqualTo(201);
        }
        system.processes().kill(Service.SALES);
        system.processes().startKafka();

        for (String vin : vins) {
            await().atMost(BACK_AGAIN)
                    .untilAsserted(() -> assertThat(
                                    dealership.vehicle(vin).body().path("vip").asBoolean())
                            .isTrue());
        }
    }

    @Test
    void aDatabaseThatIsAwayIsAnswered503AndRecovers() {
        String vin = dealership.newCar();
        assertThat(api.get("/api/v1/automobiles/" + vin).status()).isEqualTo(200);

        system.processes().stopPostgres();
        Answer away;
        try {
            away = api.get("/api/v1/automobiles/" + vin);
        } finally {
            system.processes().startPostgres();
        }

        assertThat(away.status()).as(away.toString()).isIn(503, 504);
        await().atMost(BACK_AGAIN)
                .until(() -> api.get("/api/v1/automobiles/" + vin).status() == 200);
        assertThat(dealership.newCar()).isNotEqualTo(vin);
    }
}
