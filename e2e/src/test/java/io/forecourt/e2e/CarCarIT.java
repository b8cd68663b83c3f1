package io.forecourt.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.e2e.Api.Answer;
import io.forecourt.standalone.system.Service;
import org.junit.jupiter.api.Test;

/** What a front end of the CarCar family does, on the services' own ports and through the gateway. */
class CarCarIT {

    private final SystemUnderTest system = SystemUnderTest.shared();

    @Test
    void aCarIsMadeServicedAndSoldOnTheServicesOwnPorts() {
        journey(
                system.service(Service.INVENTORY),
                system.service(Service.SERVICE_CENTER),
                system.service(Service.SALES));
    }

    @Test
    void aCarIsMadeServicedAndSoldThroughTheGateway() {
        Api gateway = system.gateway();
        journey(gateway, gateway, gateway);
    }

    private static void journey(Api inventory, Api workshop, Api sales) {
        int serial = SystemUnderTest.unique();
        String vin = "cc" + serial;
        long manufacturer = ok(inventory.post("/api/manufacturers/", "{\"name\":\"Chrysler %d\"}".formatted(serial)))
                .id();
        long model = ok(inventory.post(
                        "/api/models/",
                        "{\"name\":\"Sebring\",\"picture_url\":\"http://localhost/a.png\",\"manufacturer_id\":\"%d\"}"
                                .formatted(manufacturer)))
                .id();
        Answer car = ok(inventory.post(
                "/api/automobiles",
                "{\"color\":\"red\",\"year\":2012,\"vin\":\"%s\",\"model_id\":%d}".formatted(vin, model)));
        assertThat(car.body().path("sold").asBoolean()).isFalse();
        assertThat(car.body().path("model").path("manufacturer").path("id").asLong())
                .isEqualTo(manufacturer);

        String employee = Integer.toString(900_000 + serial);
        ok(workshop.post("/api/technicians/", person(employee)));
        Answer appointment = ok(workshop.post("/api/appointments/", """
                {"date_time":"2023-12-27T19:56","reason":"Brakes","vin":"%s","customer":"Ada","technician":"%s"}""".formatted(vin, employee)));
        await().untilAsserted(() -> assertThat(workshop.get("/api/appointments/" + appointment.id() + "/")
                        .body()
                        .path("vip")
                        .asBoolean())
                .isTrue());
        Answer finished = ok(workshop.put("/api/appointments/" + appointment.id() + "/finish/", ""));
        assertThat(finished.body().path("status").asString()).isEqualTo("finished");

        ok(sales.post("/api/salespeople/", person(employee)));
        long customer = ok(sales.post(
                        "/api/customers/",
                        "{\"first_name\":\"Ada\",\"last_name\":\"B\",\"address\":\"1 Road\",\"phone_number\":\"5551234567\"}"))
                .id();
        Answer sold = ok(sales.post(
                "/api/sales/",
                "{\"automobile\":\"%s\",\"salesperson\":\"%s\",\"customer\":%d,\"price\":\"12000\"}"
                        .formatted(vin, employee, customer)));
        ok(inventory.put("/api/automobiles/" + vin + "/", "{\"sold\":true}"));
        await().untilAsserted(() -> assertThat(inventory
                        .get("/api/automobiles/" + vin + "/")
                        .body()
                        .path("sold")
                        .asBoolean())
                .isTrue());
        ok(sales.delete("/api/sales/" + sold.id() + "/"));
        await().untilAsserted(() -> assertThat(inventory
                        .get("/api/automobiles/" + vin + "/")
                        .body()
                        .path("sold")
                        .asBoolean())
                .isFalse());
    }

    private static String person(String employee) {
        return "{\"first_name\":\"Grace\",\"last_name\":\"W\",\"employee_id\":\"%s\"}".formatted(employee);
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }
}
