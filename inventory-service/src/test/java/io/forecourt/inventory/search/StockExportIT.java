package io.forecourt.inventory.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.inventory.Stock;
import io.forecourt.inventory.Vins;
import io.forecourt.security.Role;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class StockExportIT {

    private static final String ADDRESS = "/api/v1/automobiles/export.csv?forSale=false&manufacturer=";

    @Autowired
    private JdbcClient jdbc;

    private Client anybody;
    private Client seller;
    private String maker;
    private long model;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        anybody = new Client(port);
        seller = anybody.as(Tokens.of(Role.SALESPERSON));
        Stock stock = new Stock(seller);
        maker = Stock.uniqueName("Exporter");
        model = stock.model(stock.manufacturer(maker), "=SUM(A1)");
    }

    @Test
    void handsOutWhatTheFiltersFindAsATable() {
        String vin = Vins.next();
        seller.post("/api/v1/automobiles", Stock.carOf(vin, model, "AVAILABLE")).expect(201);
        seller.post("/api/v1/automobiles", Stock.carOf(Vins.next(), model, "ON_ORDER"))
                .expect(201);

        Answer file = seller.get(ADDRESS + maker + "&status=AVAILABLE").expect(200);

        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.header("Content-Disposition")).contains("stock.csv");
        List<String> lines = file.text().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).startsWith("\uFEFFvin,manufacturer,model,model_year,price,currency");
        assertThat(lines.getLast())
                .startsWith(vin + "," + maker + ",'=SUM(A1),2014,25000.00,USD,64146,MI,blue,USED")
                .endsWith("19123.45,USD");
    }

    @Test
    void keepsCostsFromThoseWhoNeitherBuyNorSell() {
        seller.post("/api/v1/automobiles", Stock.carOf(Vins.next(), model, "AVAILABLE"))
                .expect(201);

        String file = anybody.as(Tokens.of(Role.TECHNICIAN))
                .get(ADDRESS + maker)
                .expect(200)
                .text();

        assertThat(file).contains("25000.00").doesNotContain("purchase_cost", "19123.45");
        assertThat(anybody.get(ADDRESS + maker).status()).isEqualTo(401);
        assertThat(anybody.as(Tokens.of(Role.CUSTOMER)).get(ADDRESS + maker).status())
                .isEqualTo(403);
    }

    @Test
    void hasNoEndBeforeTheLastCar() {
        String vin = Vins.next();
        seller.post("/api/v1/automobiles", Stock.carOf(vin, model, "IN_STOCK")).expect(201);
        jdbc.sql("""
                        insert into automobiles (id, version, revision, vin, vin_rules, model_id, status, purpose, condition,
                                                 pictures, earlier_sales, changed_at, words)
                        select nextval('automobiles_seq') * 100000 + i, 0, 1, 'BULK' || :model || 'X' || i, 'LEGACY', :model,
                               'IN_STOCK', 'SALE', 'USED', '{}', '{}', now(), ''
                          from generate_series(1, 2999) i""").param("model", model).update();

        List<String> lines =
                seller.get(ADDRESS + maker).expect(200).text().lines().toList();

        assertThat(lines).hasSize(3_001).doesNotHaveDuplicates();
        assertThat(lines.get(1)).startsWith(vin);
    }
}
