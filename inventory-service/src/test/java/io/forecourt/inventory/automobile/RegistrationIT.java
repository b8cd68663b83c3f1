package io.forecourt.inventory.automobile;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Topic;
import io.forecourt.contracts.automobile.AutomobileSnapshot;
import io.forecourt.inventory.Stock;
import io.forecourt.inventory.Vins;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.PublishedEvent;
import io.forecourt.testing.PublishedEvents;
import io.forecourt.testing.security.Tokens;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class RegistrationIT {

    private static final String CARS = "/api/v1/automobiles";

    @LocalServerPort
    private int port;

    private Client client;
    private Stock stock;
    private long model;

    @BeforeEach
    void open() {
        client = new Client(port).as(Tokens.admin());
        stock = new Stock(client);
        model = stock.model();
    }

    @Test
    void registersACarAndTellsEveryone() {
        String vin = Vins.next();

        Answer registered = client.post(CARS, Stock.carOf(" " + vin.toLowerCase(), model, "AVAILABLE"))
                .expect(201);

        assertThat(registered.header("Location")).isEqualTo(CARS + "/" + vin);
        assertThat(registered.body().get("status").asString()).isEqualTo("AVAILABLE");
        PublishedEvent event =
                PublishedEvents.on(Topic.AUTOMOBILES).await(vin, 1).getFirst();
        assertThat(event.type()).isEqualTo(EventType.AUTOMOBILE_REGISTERED);
        assertThat(event.contractErrors()).isEmpty();
        assertThat(event.payload(AutomobileSnapshot.class).revision()).isEqualTo(1);
    }

    @Test
    void refusesAVinThatIsInStock() {
        String vin = stock.car(model, "AVAILABLE");

        Answer refused = client.post(CARS, Stock.carOf(vin, model, "IN_STOCK")).expect(409);

        assertThat(refused.problem()).isEqualTo("vin-already-registered");
    }

    @Test
    void registersAVinOnceHoweverManyTryAtOnce() {
        String vin = Vins.next();

        List<Integer> answers = IntStream.range(0, 16)
                .parallel()
                .mapToObj(_ ->
                        client.post(CARS, Stock.carOf(vin, model, "AVAILABLE")).status())
                .toList();

        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
        assertThat(answers).filteredOn(status -> status != 201).allMatch(status -> status == 409);
        assertThat(PublishedEvents.on(Topic.AUTOMOBILES).await(vin, 1)).hasSize(1);
    }

    @Test
    void refusesAVinThatBreaksTheRulesWithASuggestion() {
        Answer refused = client.post(CARS, Stock.carOf("IM8GDM9AXKP042788", model, "AVAILABLE"))
                .expect(400);

        assertThat(refused.problem()).isEqualTo("invalid-vin");
        assertThat(refused.pointers()).containsExactly("/vin");
        assertThat(refused.body().get("suggestion").asString()).isEqualTo("1M8GDM9AXKP042788");
    }

    @Test
    void takesAMisfittingVinWithTheManagersReasonAndKeepsIt() {
        String misfit = Vins.next();
        String vin = misfit.substring(0, 8) + (misfit.charAt(8) == '0' ? '1' : '0') + misfit.substring(9);
        String car = Stock.carOf(vin, model, "IN_STOCK");
        client.post(CARS, car).expect(400);

        Answer taken = client.post(CARS, car.replaceFirst("\\{", "{\"vinOverrideReason\":\"Seen on the car\","))
                .expect(201);

        assertThat(taken.body().get("warnings").findValuesAsString("code")).containsExactly("CHECK_DIGIT_OVERRIDDEN");
        assertThat(client.get(CARS + "/" + vin + "/history").body().get("items").findValuesAsString("reason"))
                .containsExactly("Seen on the car");
    }

    @Test
    void takesTheVinOfAnOldCarAsLegacyOnly() {
        String vin = "OLD" + Vins.next().substring(9);
        String car = Stock.carOf(vin, model, "IN_STOCK");
        client.post(CARS, car).expect(400);

        client.post(CARS, car.replaceFirst("\\{", "{\"legacyVin\":true,")).expect(201);
    }

    @Test
    void refusesWhatIsMissingOrWrongWithAPointerToEach() {
        Answer refused = client.post(
                        CARS,
                        "{\"vin\":\"x\",\"modelId\":1,\"price\":{\"minorUnits\":0,\"currency\":\"USD\"},\"weightKg\":-1,\"pictures\":[\"javascript:x\"]}")
                .expect(400);

        assertThat(refused.pointers())
                .containsExactlyInAnyOrder("/condition", "/price/minorUnits", "/weightKg", "/pictures/0");
    }

    @Test
    void refusesAModelThatIsNotThere() {
        assertThat(client.post(CARS, Stock.carOf(Vins.next(), Long.MAX_VALUE, "IN_STOCK"))
                        .expect(400)
                        .pointers())
                .containsExactly("/modelId");
    }

    @Test
    void isAvailableFromTheStartOnlyWithAPrice() {
        String unpriced = "{\"vin\":\"%s\",\"modelId\":%d,\"status\":\"AVAILABLE\",\"condition\":\"NEW\"}"
                .formatted(Vins.next(), model);

        assertThat(client.post(CARS, unpriced).expect(400).pointers()).containsExactly("/price");
        assertThat(client.post(CARS, unpriced.replace("AVAILABLE", "SOLD"))
                        .expect(400)
                        .pointers())
                .containsExactly("/status");
    }

    @Test
    void repeatsItsAnswerToARepeatedRequest() {
        String car = Stock.carOf(Vins.next(), model, "AVAILABLE");
        String key = "key-" + Vins.next();

        Answer first = client.with("Idempotency-Key", key).post(CARS, car).expect(201);
        Answer second = client.with("Idempotency-Key", key).post(CARS, car).expect(201);

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    }
}
