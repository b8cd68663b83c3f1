package io.forecourt.inventory.age;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.inventory.Stock;
import io.forecourt.security.Role;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class StockAgeIT {

    private static final String ADDRESS = "/api/v1/automobiles/stock-age";

    @Autowired
    private JdbcClient jdbc;

    private Client anybody;
    private Client seller;
    private Stock stock;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        anybody = new Client(port);
        seller = anybody.as(Tokens.of(Role.SALESPERSON));
        stock = new Stock(seller);
    }

    @Test
    void countsTheCarsInStockByHowLongTheyHaveBeenThere() {
        List<Long> before = cars();
        long valueBefore = value(1);
        long model = stock.model();

        stockedFor(30, stock.car(model, "IN_STOCK"));
        stockedFor(31, stock.car(model, "AVAILABLE"));
        stockedFor(60, stock.car(model, "IN_STOCK"));
        stockedFor(90, stock.car(model, "AVAILABLE"));
        stockedFor(181, stock.car(model, "AVAILABLE"));
        stockedFor(400, stock.car(model, "ON_ORDER"));
        String delisted = stock.car(model, "AVAILABLE");
        seller.post("/api/v1/automobiles/" + delisted + "/delist", "{}").expect(200);

        List<Long> after = cars();
        assertThat(after.get(0) - before.get(0)).isEqualTo(1);
        assertThat(after.get(1) - before.get(1)).isEqualTo(2);
        assertThat(after.get(2) - before.get(2)).isEqualTo(1);
        assertThat(after.get(3) - before.get(3)).isZero();
        assertThat(after.get(4) - before.get(4)).isEqualTo(1);
        assertThat(value(1) - valueBefore).isEqualTo(2 * 2_500_000L);
    }

    @Test
    void beginsAnewWhenTheOrderedCarHasCome() {
        List<Long> before = cars();
        String vin = stock.car("ON_ORDER");
        stockedFor(200, vin);

        seller.post("/api/v1/automobiles/" + vin + "/receive").expect(200);

        assertThat(cars().getFirst() - before.getFirst()).isEqualTo(1);
        assertThat(cars().getLast()).isEqualTo(before.getLast());
    }

    @Test
    void namesTheDaysOfEachBracket() {
        JsonNode brackets = seller.get(ADDRESS).expect(200).body();

        assertThat(brackets).hasSize(5);
        assertThat(brackets.at("/0/fromDays").asInt()).isZero();
        assertThat(brackets.at("/0/toDays").asInt()).isEqualTo(30);
        assertThat(brackets.at("/4/fromDays").asInt()).isEqualTo(181);
        assertThat(brackets.get(4).has("toDays")).isFalse();
    }

    @Test
    void isForStaff() {
        assertThat(anybody.get(ADDRESS).status()).isEqualTo(401);
        assertThat(anybody.as(Tokens.of(Role.CUSTOMER)).get(ADDRESS).status()).isEqualTo(403);
    }

    private void stockedFor(int days, String vin) {
        jdbc.sql("update automobile_history set occurred_at = now() - make_interval(days => ?) where vin = ?")
                .params(days, vin)
                .update();
    }

    private List<Long> cars() {
        return seller.get(ADDRESS)
                .expect(200)
                .body()
                .valueStream()
                .map(bracket -> bracket.get("cars").asLong())
                .toList();
    }

    private long value(int bracket) {
        return seller.get(ADDRESS)
                .expect(200)
                .body()
                .get(bracket)
                .get("values")
                .valueStream()
                .filter(money -> money.at("/currency").asString().equals("USD"))
                .mapToLong(money -> money.at("/minorUnits").asLong())
                .sum();
    }
}
