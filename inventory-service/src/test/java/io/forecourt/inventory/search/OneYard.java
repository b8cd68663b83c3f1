package io.forecourt.inventory.search;

import io.forecourt.inventory.Stock;
import io.forecourt.inventory.Vins;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every search here asks for the cars of one location, which no other test has. */
@IntegrationTest
abstract class OneYard {

    static final String CARS = "/api/v1/automobiles";

    @LocalServerPort
    private int port;

    Client client;
    String yard;
    String ford;
    String ram;
    String redFord;
    String blueFord;
    String redRam;
    String newRam;

    @BeforeEach
    void fillTheYard() {
        client = new Client(port).as(Tokens.admin());
        Stock stock = new Stock(client);
        yard = "yard" + Vins.next().substring(9);
        ford = Stock.uniqueName("Ford");
        ram = Stock.uniqueName("Ram");
        long f150 = stock.model(stock.manufacturer(ford), "F-150");
        long ram1500 = stock.model(stock.manufacturer(ram), "1500");
        redFord = car(f150, "Red", 2014, 60_000, "MI", 2_000_000, "USED", "PETROL");
        blueFord = car(f150, "blue", 2016, 90_000, "KM", 2_500_000, "USED", "DIESEL");
        redRam = car(ram1500, "red", 2016, 20_000, "MI", 3_000_000, "USED", "PETROL");
        newRam = car(ram1500, null, 2018, 10, "MI", 4_000_000, "NEW", "PETROL");
        car(ram1500, "red", 2016, 1, "MI", 1, "USED", "PETROL", "IN_STOCK");
    }

    String car(
            long model, String color, int year, int mileage, String unit, long price, String condition, String fuel) {
        return car(model, color, year, mileage, unit, price, condition, fuel, "AVAILABLE");
    }

    String car(
            long model,
            String color,
            int year,
            int mileage,
            String unit,
            long price,
            String condition,
            String fuel,
            String status) {
        String vin = Vins.next();
        client.post(CARS, """
                        {"vin":"%s","modelId":%d,"status":"%s","condition":"%s","modelYear":%d,"color":%s,"fuel":"%s",
                         "mileage":{"value":%d,"unit":"%s"},"price":{"minorUnits":%d,"currency":"USD"},"location":"%s"}""".formatted(
                                vin,
                                model,
                                status,
                                condition,
                                year,
                                color == null ? "null" : '"' + color + '"',
                                fuel,
                                mileage,
                                unit,
                                price,
                                yard))
                .expect(201);
        return vin;
    }

    Answer search(String query) {
        return client.get(CARS + "?q=" + yard + "&" + query).expect(200);
    }
}
