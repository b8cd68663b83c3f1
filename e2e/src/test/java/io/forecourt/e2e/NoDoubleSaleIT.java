package io.forecourt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.e2e.Api.Answer;
import io.forecourt.standalone.system.Service;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same thing asked for 64 times at once, through the gateway. */
class NoDoubleSaleIT {

    private static final int REQUESTS = 64;

    private final SystemUnderTest system = SystemUnderTest.shared();
    private final Dealership dealership = new Dealership(system);
    private final Api api = system.as(Caller.SALESPERSON);

    @Test
    void sellsOneVinOnceWhateverTheIdempotencyKeys() throws Exception {
        String vin = dealership.newCar();
        String sale = Dealership.saleOf(vin, dealership.newCustomer(), dealership.newSalesperson());

        List<Answer> answers = atOnce(i -> api.post("/api/v1/sales", sale, "Idempotency-Key", vin + "-" + i));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(REQUESTS - 1);
        assertThat(activeSales(vin)).isEqualTo(1);
    }

    @Test
    void sellsOnceAndAnswersTheSameForOneKey() throws Exception {
        String vin = dealership.newCar();
        String sale = Dealership.saleOf(vin, dealership.newCustomer(), dealership.newSalesperson());

        List<Answer> answers = atOnce(_ -> api.post("/api/v1/sales", sale, "Idempotency-Key", vin));
        Answer replay = api.post("/api/v1/sales", sale, "Idempotency-Key", vin);

        assertThat(replay.status()).isEqualTo(201);
        assertThat(replay.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 201)
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.response().body())
                        .isEqualTo(replay.response().body()));
        assertThat(answers).filteredOn(answer -> answer.status() != 201).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.body().path("type").asString()).isEqualTo("urn:forecourt:problem:request-in-progress");
        });
        assertThat(activeSales(vin)).isEqualTo(1);
    }

    @Test
    void booksATechnicianOnceForOverlappingTimes() throws Exception {
        long technician = dealership.newTechnician();
        String vin = Vins.number(SystemUnderTest.unique());

        List<Answer> answers = atOnce(i -> api.post(
                "/api/v1/appointments",
                Dealership.appointmentFor(vin, technician, Dealership.tomorrow().plusSeconds(60L * (i % 30))),
                "Idempotency-Key",
                vin + "-" + i));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(REQUESTS - 1);
        assertThat(system.count(
                        Service.SERVICE_CENTER,
                        "select count(*) from appointments where technician_id = " + technician))
                .isEqualTo(1);
    }

    private long activeSales(String vin) {
        return system.count(
                Service.SALES,
                "select count(*) from sales where vin = '%s' and status not in ('DRAFT', 'CANCELLED', 'UNWOUND')"
                        .formatted(vin));
    }

    private static List<Answer> atOnce(IntFunction<Answer> request) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(REQUESTS)) {
            List<Future<Answer>> answers = threads.invokeAll(IntStream.range(0, REQUESTS)
                    .mapToObj(i -> (Callable<Answer>) () -> request.apply(i))
                    .toList());
            List<Answer> all = new java.util.ArrayList<>();
            for (Future<Answer> answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }
}
