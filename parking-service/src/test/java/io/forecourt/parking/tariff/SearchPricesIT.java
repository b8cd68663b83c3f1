package io.forecourt.parking.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.parking.ParisTariff;
import io.forecourt.parking.Places;
import io.forecourt.parking.place.VehicleKind;
import io.forecourt.parking.tariff.engine.VehicleClass;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.SqlStatements;
import io.forecourt.testing.security.Tokens;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who looks for a site for some time sees what that costs, and what is free. */
@IntegrationTest
class SearchPricesIT {

    /** On a Monday from 10 to 14 in Berlin. */
    private static final String FOUR_HOURS = "&from=2026-06-15T08:00:00Z&to=2026-06-15T12:00:00Z";

    private static final String SEVEN_HOURS = "&from=2026-06-15T08:00:00Z&to=2026-06-15T15:00:00Z";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Client manager;
    private long operator;

    @BeforeEach
    void addAnOperator() {
        manager = new Client(port).as(Tokens.admin());
        operator = Places.operator(manager);
    }

    @Test
    void thePriceOfTheWantedStayIsShown() {
        ParisTariff.at(jdbc, site());

        assertThat(search(FOUR_HOURS)
                        .expect(200)
                        .body()
                        .get("items")
                        .get(0)
                        .get("price")
                        .toString())
                .isEqualTo("{\"cents\":3900,\"currency\":\"EUR\"}");
        assertThat(search(FOUR_HOURS + "&vehicle=TWO_WHEELER")
                        .body()
                        .get("items")
                        .get(0)
                        .get("price")
                        .get("cents")
                        .asLong())
                .isEqualTo(1950);
    }

    @Test
    void whereOneCannotStaySoLongItSaysWhy() {
        ParisTariff.at(jdbc, site());

        var price = search(SEVEN_HOURS).expect(200).body().get("items").get(0).get("price");

        assertThat(price.get("reason").asString()).isEqualTo("LONGER_THAN_THE_MAXIMUM");
        assertThat(price.get("detail").asString()).contains("360 minutes");
        assertThat(price.has("cents")).isFalse();
    }

    @Test
    void withoutATariffOrAQuestionThereIsNoPrice() {
        long priced = site();
        assertThat(search(FOUR_HOURS).body().get("items").get(0).has("price")).isFalse();

        ParisTariff.at(jdbc, priced);
        assertThat(search("").body().get("items").get(0).has("price")).isFalse();
        assertThat(search("").body().get("items").get(0).has("free")).isFalse();
    }

    @Test
    void whatIsFreeIsShownAsTheFeatureThatKnowsStaysTellsIt() {
        Places.addSpaces(manager, site(), 3).expect(200);

        var found = search(FOUR_HOURS).expect(200).body().get("items").get(0);

        assertThat(found.get("spaces").toString()).isEqualTo("[{\"kind\":\"STANDARD\",\"count\":3}]");
        assertThat(found.get("free").toString()).isEqualTo("[{\"kind\":\"STANDARD\",\"count\":3}]");
    }

    @Test
    void aPageOfSitesTakesNoMoreStatementsThanOne() throws Exception {
        ParisTariff.at(jdbc, site());
        search(FOUR_HOURS).expect(200);
        int one = SqlStatements.during(() -> search(FOUR_HOURS).expect(200));
        for (int i = 0; i < 18; i++) {
            ParisTariff.at(jdbc, site());
        }

        assertThat(SqlStatements.during(() -> search(FOUR_HOURS).expect(200)))
                .as("with one more for all versions that are met for the first time")
                .isEqualTo(one + 1);
        assertThat(SqlStatements.during(() -> search(FOUR_HOURS).expect(200))).isEqualTo(one);
        assertThat(SqlStatements.during(() -> search("").expect(200))).isEqualTo(one - 2);
    }

    @ParameterizedTest
    @CsvSource({
        "vehicle=CAR, /vehicle",
        "from=2026-06-15T08:00:00Z, /to",
        "to=2026-06-15T08:00:00Z, /from",
        "from=2026-06-15T08:00:00Z&to=2026-06-15T08:00:00Z, /to",
        "from=2026-06-15T08:00:00Z&to=2027-06-17T08:00:00Z, /to",
        "from=2026-06-15T08:00:00Z&to=2026-06-15T09:00:00Z&vehicle=TRAM, /vehicle"
    })
    void aStayThatMakesNoSenseIsRefusedAtItsPlace(String asked, String pointer) {
        assertThat(search("&" + asked).expect(400).pointers()).containsExactly(pointer);
    }

    @Test
    void theKindsOfVehiclesAreTheTariffsClasses() {
        assertThat(Arrays.stream(VehicleKind.values()).map(Enum::name))
                .containsExactlyElementsOf(
                        Arrays.stream(VehicleClass.values()).map(Enum::name).toList());
    }

    private long site() {
        return manager.post(Places.SITES, Places.carPark(operator, Map.of()))
                .expect(201)
                .id();
    }

    private Answer search(String stay) {
        return new Client(port).get(Places.SITES + "?operatorId=" + operator + stay);
    }
}
