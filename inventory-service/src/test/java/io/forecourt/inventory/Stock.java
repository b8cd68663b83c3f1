package io.forecourt.inventory;

import io.forecourt.testing.Client;
import java.util.concurrent.atomic.AtomicInteger;

/** Puts things into the service under test that no other test has. */
public final class Stock {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final Client client;

    public Stock(Client client) {
        this.client = client;
    }

    public static String uniqueName(String prefix) {
        return prefix + " " + SERIAL.incrementAndGet();
    }

    public long manufacturer(String name) {
        return client.post("/api/v1/manufacturers", "{\"name\":\"%s\"}".formatted(name))
                .expect(201)
                .body()
                .get("id")
                .asLong();
    }

    public long model(long manufacturer, String name) {
        return client.post("/api/v1/models", "{\"manufacturerId\":%d,\"name\":\"%s\"}".formatted(manufacturer, name))
                .expect(201)
                .body()
                .get("id")
                .asLong();
    }

    /** A model of a manufacturer of its own. */
    public long model() {
        return model(manufacturer(uniqueName("Maker")), "Model");
    }

    public String car(long model, String status) {
        String vin = Vins.next();
        client.post("/api/v1/automobiles", carOf(vin, model, status)).expect(201);
        return vin;
    }

    public String car(String status) {
        return car(model(), status);
    }

    public static String carOf(String vin, long model, String status) {
        return """
                {"vin":"%s","modelId":%d,"status":"%s","condition":"USED","modelYear":2014,"color":"blue",
                 "mileage":{"value":64146,"unit":"MI"},"price":{"minorUnits":2500000,"currency":"USD"},
                 "purchaseCost":{"minorUnits":1912345,"currency":"USD"}}""".formatted(vin, model, status);
    }
}
