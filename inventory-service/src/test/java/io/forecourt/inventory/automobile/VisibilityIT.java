package io.forecourt.inventory.automobile;

import static io.forecourt.security.Role.ADMIN;
import static io.forecourt.security.Role.CUSTOMER;
import static io.forecourt.security.Role.PARKING_AGENT;
import static io.forecourt.security.Role.PARKING_MANAGER;
import static io.forecourt.security.Role.SALESPERSON;
import static io.forecourt.security.Role.SERVICE_ADVISOR;
import static io.forecourt.security.Role.TECHNICIAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.inventory.Stock;
import io.forecourt.inventory.Vins;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Who sees how much of the stock. */
@IntegrationTest
class VisibilityIT {

    private static final String CARS = "/api/v1/automobiles";

    @LocalServerPort
    private int port;

    private Client stranger;
    private Client admin;
    private Stock stock;
    private long maker;
    private String makerName;
    private long model;

    @BeforeEach
    void open() {
        stranger = new Client(port);
        admin = stranger.as(Tokens.admin());
        stock = new Stock(admin);
        makerName = Stock.uniqueName("Visible");
        maker = stock.manufacturer(makerName);
        model = stock.model(maker, "Model");
    }

    private Stream<Client> visitors() {
        return Stream.of(
                stranger,
                stranger.as(Tokens.of()),
                stranger.as(Tokens.of(CUSTOMER)),
                stranger.as(Tokens.of(PARKING_MANAGER, PARKING_AGENT)),
                stranger.as(Tokens.client("operations")));
    }

    private Stream<Client> insiders() {
        return Stream.of(
                admin,
                stranger.as(Tokens.of(SALESPERSON)),
                stranger.as(Tokens.of(SERVICE_ADVISOR)),
                stranger.as(Tokens.of(TECHNICIAN, CUSTOMER)),
                stranger.as(Tokens.client("stock.write")));
    }

    private String forSale() {
        String vin = stock.car(model, "AVAILABLE");
        String tag = admin.get(CARS + "/" + vin).etag();
        admin.with("If-Match", tag)
                .patch(CARS + "/" + vin, "{\"registrationPlate\":\"7ABC123\"}")
                .expect(200);
        return vin;
    }

    @Test
    void everybodySeesWhatIsForSaleAndStaffSeesMoreOfIt() {
        String vin = forSale();

        visitors().forEach(visitor -> {
            Answer answer = visitor.get(CARS + "/" + vin).expect(200);
            assertThat(answer.body().get("price")).isNotNull();
            assertThat(answer.body().propertyNames()).doesNotContain("registrationPlate", "warnings", "purchaseCost");
            assertThat(answer.text()).doesNotContain("7ABC123", "1912345");
            assertThat(answer.headers().firstValue("ETag")).isEmpty();
        });
        insiders().forEach(insider -> {
            Answer answer = insider.get(CARS + "/" + vin).expect(200);
            assertThat(answer.body().get("registrationPlate").asString()).isEqualTo("7ABC123");
            assertThat(answer.body().has("warnings")).isTrue();
            assertThat(answer.text()).doesNotContain("1912345");
        });
    }

    @Test
    void nobodySpellsAPlateOutBySearching() {
        String vin = forSale();

        assertThat(stranger.get(CARS + "?q=" + vin)
                        .expect(200)
                        .body()
                        .get("totalItems")
                        .asInt())
                .isEqualTo(1);
        assertThat(stranger.get(CARS + "?q=" + vin + "+7A")
                        .expect(200)
                        .body()
                        .get("totalItems")
                        .asInt())
                .isZero();
    }

    @Test
    void whatStaffHasSeenIsNotConfirmedToVisitors() {
        String vin = forSale();
        String tag = admin.get(CARS + "/" + vin).etag();

        assertThat(stranger.with("If-None-Match", tag).get(CARS + "/" + vin).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ON_ORDER", "IN_STOCK"})
    void whatIsNotForSaleLooksToVisitorsLikeNothing(String status) {
        String vin = stock.car(model, status);
        String nothing = problem(stranger.get(CARS + "/" + Vins.next()).expect(404));

        visitors().forEach(visitor -> {
            Answer answer = visitor.get(CARS + "/" + vin).expect(404);
            assertThat(problem(answer)).isEqualTo(nothing);
            assertThat(visitor.get(CARS + "?manufacturer={name}", makerName).items("vin"))
                    .isEmpty();
        });
        insiders().forEach(insider -> {
            insider.get(CARS + "/" + vin).expect(200);
            assertThat(insider.get(CARS + "?forSale=false&manufacturer={name}", makerName)
                            .items("vin"))
                    .containsExactly(vin);
        });
    }

    /** All that a problem says but for what was asked for. */
    private static String problem(Answer answer) {
        JsonNode body = answer.body();
        return Stream.of("type", "title", "status")
                        .map(member -> body.get(member).asString())
                        .toList()
                + answer.detail().replaceAll("[A-Z0-9]{17}", "VIN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"forSale=false", "status=IN_STOCK", "status=AVAILABLE", "status=SOLD&facets=true"})
    void visitorsMayNotLookForMore(String query) {
        visitors().forEach(visitor -> {
            Answer answer = visitor.get(CARS + "?" + query);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.problem()).isEqualTo("forbidden");
        });
        insiders().forEach(insider -> insider.get(CARS + "?" + query).expect(200));
    }

    @Test
    void theVisitorsFacetsCountWhatIsForSale() {
        stock.car(model, "IN_STOCK");
        forSale();

        Answer answer = stranger.get(CARS + "?facets=true&manufacturer={name}", makerName)
                .expect(200);

        assertThat(answer.body().get("totalItems").asInt()).isEqualTo(1);
    }

    @Test
    void whatACarCostIsForThoseWhoBuyAndSell() {
        String cost = CARS + "/" + forSale() + "/cost";

        for (Client buyer : List.of(admin, stranger.as(Tokens.of(SALESPERSON)))) {
            assertThat(buyer.get(cost)
                            .expect(200)
                            .body()
                            .at("/purchaseCost/minorUnits")
                            .asLong())
                    .isEqualTo(1912345);
        }
        for (String token : List.of(
                Tokens.of(CUSTOMER),
                Tokens.of(SERVICE_ADVISOR),
                Tokens.of(TECHNICIAN),
                Tokens.of(PARKING_MANAGER),
                Tokens.client("stock.write"))) {
            assertThat(stranger.as(token).get(cost).expect(403).text()).doesNotContain("1912345");
        }
        assertThat(stranger.get(cost).expect(401).text()).doesNotContain("1912345");
    }

    @Test
    void onlyAnAdministratorVouchesForAVinWhoseCheckDigitIsOdd() {
        String odd = "1FTFW1ET5EFC23745";
        String car = Stock.carOf(odd, model, "IN_STOCK").replaceFirst("}$", ",\"vinOverrideReason\":\"Seen\"}");

        for (String token : List.of(Tokens.of(SALESPERSON), Tokens.client("stock.write"))) {
            Answer answer = stranger.as(token).post(CARS, car).expect(403);
            assertThat(answer.detail()).contains("administrator");
        }
        stranger.as(Tokens.of(ADMIN)).post(CARS, car).expect(201);
    }

    @Test
    void aReasonThatIsNotNeededNeedsNoAdministrator() {
        String car = Stock.carOf(Vins.next(), model, "IN_STOCK").replaceFirst("}$", ",\"vinOverrideReason\":\"Seen\"}");

        stranger.as(Tokens.of(SALESPERSON)).post(CARS, car).expect(201);
    }
}
