package io.forecourt.parking.driver;

import static io.forecourt.parking.driver.Driver.VEHICLES;
import static io.forecourt.parking.driver.Driver.newPlate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forecourt.parking.tariff.engine.VehicleClass;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class VehiclesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private DriverVehicles vehicles;

    private Driver ann;

    @BeforeEach
    void signUp() {
        ann = Driver.somebody(port);
    }

    @Test
    void areEachDriversOwn() {
        var plate = newPlate();
        var added = ann.add(plate).expect(201);
        var path = VEHICLES + "/" + added.id();
        var bob = Driver.somebody(port);

        assertThat(ann.vehicles().items("plate")).containsExactly(plate);
        assertThat(bob.vehicles().items("plate")).isEmpty();
        assertThat(bob.client().get(path).problem()).isEqualTo("vehicle-not-found");
        assertThat(bob.client()
                        .with("If-Match", "*")
                        .put(path, entry(newPlate()))
                        .problem())
                .isEqualTo("vehicle-not-found");
        assertThat(bob.client().delete(path).problem()).isEqualTo("vehicle-not-found");
        assertThat(new Client(port).as(Tokens.admin()).get(path).problem()).isEqualTo("vehicle-not-found");
        bob.add(plate).expect(201);
        assertThat(vehicles.get(ann.account(), added.id()))
                .isEqualTo(new ParkedVehicle(new Plate(plate, "FR"), VehicleClass.CAR, added.id()));
        assertThatThrownBy(() -> vehicles.get(bob.account(), added.id())).isInstanceOf(VehicleNotFound.class);
    }

    @Test
    void noTwoOfADriverShareAPlate() {
        var plate = newPlate();
        ann.add(plate).expect(201);
        var other = VEHICLES + "/" + ann.add(newPlate()).expect(201).id();

        assertThat(ann.add(plate.toLowerCase(Locale.ROOT)).problem()).isEqualTo("vehicle-plate-taken");
        assertThat(ann.client().with("If-Match", "*").put(other, entry(plate)).problem())
                .isEqualTo("vehicle-plate-taken");
        ann.client().post(VEHICLES, Map.of("plate", plate, "country", "IT")).expect(201);
    }

    @Test
    void areChangedByWhoeverSawThemLast() {
        var path = VEHICLES + "/" + ann.add(newPlate()).expect(201).id();
        var seen = ann.client().get(path).etag();
        var heavy = Map.of(
                "name", " Van ", "plate", newPlate(), "country", "FR", "propulsion", "COMBUSTION", "weightKg", 1601);

        assertThat(ann.client().put(path, heavy).status()).isEqualTo(428);
        var changed = ann.client().with("If-Match", seen).put(path, heavy).expect(200);
        assertThat(changed.body().get("name").asString()).isEqualTo("Van");
        assertThat(changed.body().get("vehicleClass").asString()).isEqualTo("HEAVY");
        assertThat(changed.body().has("statedClass")).isFalse();
        assertThat(ann.client().with("If-Match", seen).put(path, heavy).status())
                .isEqualTo(412);
        assertThat(ann.client()
                        .with("If-Match", changed.etag())
                        .put(path, heavy)
                        .expect(200)
                        .etag())
                .isNotEqualTo(changed.etag());
    }

    @Test
    void aRemovedOneLeavesRoomForItsPlate() {
        var plate = newPlate();
        var path = VEHICLES + "/" + ann.add(plate).expect(201).id();

        ann.client().delete(path).expect(204);

        assertThat(ann.client().delete(path).problem()).isEqualTo("vehicle-not-found");
        ann.add(plate).expect(201);
    }

    @Test
    void anyPlateOfAnyCountryIsTakenAndNothingThatIsNone() {
        ann.client()
                .post(VEHICLES, Map.of("plate", "b-mw 1234", "country", "de"))
                .expect(201);
        assertThat(ann.vehicles().items("plateKind")).containsExactly("FOREIGN_OR_UNKNOWN");
        assertThat(ann.client()
                        .post(VEHICLES, Map.of("plate", "--", "country", "FR"))
                        .pointers())
                .containsExactly("/plate");
        assertThat(ann.client()
                        .post(VEHICLES, Map.of("plate", newPlate(), "country", "UK"))
                        .pointers())
                .containsExactly("/country");
        assertThat(ann.client()
                        .post(VEHICLES, Map.of("plate", newPlate(), "country", "FR", "weightKg", 0))
                        .pointers())
                .containsExactly("/weightKg");
    }

    @Test
    void whoAddsOneTwiceWithOneKeyHasItOnce() {
        var client = ann.client().with("Idempotency-Key", UUID.randomUUID().toString());
        var entry = entry(newPlate());

        var first = client.post(VEHICLES, entry).expect(201);
        var second = client.post(VEHICLES, entry).expect(201);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(ann.vehicles().items("id")).hasSize(1);
    }

    @Test
    void nobodyEntersMoreThanTheMostAlsoNotAtOnce() throws Exception {
        Stream.generate(Driver::newPlate)
                .limit(18)
                .forEach(plate -> ann.add(plate).expect(201));

        try (var atOnce = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = atOnce.invokeAll(Stream.generate(Driver::newPlate)
                    .limit(6)
                    .map(plate -> (Callable<Client.Answer>) () -> ann.add(plate))
                    .toList());
            var problems = answers.stream()
                    .map(answer -> answer.resultNow().problem())
                    .collect(Collectors.groupingBy(problem -> problem, Collectors.counting()));

            assertThat(problems).isEqualTo(Map.of("", 2L, "too-many-vehicles", 4L));
        }
        assertThat(ann.vehicles().items("id")).hasSize(20);
    }

    @Test
    void theSamePlateTwiceAtOnceIsOneVehicle() throws Exception {
        var plate = newPlate();
        try (var atOnce = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Client.Answer> adding = () -> ann.add(plate);
            var answers = atOnce.invokeAll(List.of(adding, adding, adding, adding));

            assertThat(answers.stream().map(answer -> answer.resultNow().status()))
                    .containsExactlyInAnyOrder(201, 409, 409, 409);
        }
    }

    private static Map<String, ?> entry(String plate) {
        return Map.of("plate", plate, "country", "FR");
    }
}
