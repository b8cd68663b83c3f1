package io.forecourt.standalone.demo;

import static io.forecourt.standalone.demo.Gateway.object;
import static io.forecourt.standalone.demo.Gateway.taken;

import io.forecourt.standalone.CannotContinue;
import io.forecourt.standalone.system.ForecourtSystem;
import io.forecourt.standalone.system.Person;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A city's parking to try out: car parks with plans of their levels, zones of streets, and what they cost. It is added
 * through the gateway by the demonstration's parking manager, once; what became of it after that stays as it is.
 */
public final class DemoParking {

    private static final String PARKING = "/api/v1/parking/";
    private static final int CONFLICT = 409;

    private final URI address;
    private final Gateway.Authorization manager;

    DemoParking(URI address, Gateway.Authorization manager) {
        this.address = address;
        this.manager = manager;
    }

    /** In a system that was started with the demonstration's accounts. */
    public static DemoParking in(ForecourtSystem system) {
        Person manager = system.demoPerson("PARKING_MANAGER");
        return new DemoParking(system.gatewayUrl(), manager::authorization);
    }

    /**
     * Adds it unless its operator is there.
     *
     * @throws CannotContinue if something of it is not taken
     */
    public void add() throws InterruptedException {
        JsonNode demo = read();
        try (Gateway gateway = new Gateway(address, manager)) {
            HttpResponse<String> operator = gateway.send(
                    "POST",
                    PARKING + "operators",
                    object().put("name", demo.get("operator").asString()));
            if (operator.statusCode() == CONFLICT) {
                return;
            }
            long operatorId = JsonMapper.shared()
                    .readTree(taken(operator).body())
                    .get("id")
                    .asLong();
            Map<String, Long> tariffs = new HashMap<>();
            for (JsonNode tariff : demo.get("tariffs")) {
                tariffs.put(tariff.get("name").asString(), addTariff(gateway, operatorId, tariff));
            }
            for (JsonNode site : demo.get("sites")) {
                addSite(gateway, operatorId, site, demo.get("plans"), tariffs);
            }
        }
    }

    /** In force from now on. */
    private static long addTariff(Gateway gateway, long operatorId, JsonNode tariff) throws InterruptedException {
        ObjectNode described = object().put("operatorId", operatorId)
                .put("name", tariff.get("name").asString())
                .put("currency", tariff.get("currency").asString());
        long id = gateway.create(PARKING + "tariffs", described);
        String versions = PARKING + "tariffs/" + id + "/versions";
        HttpResponse<String> draft =
                taken(gateway.send("POST", versions, object().set("document", tariff.get("document"))));
        String version = draft.headers().firstValue("ETag").orElse("*");
        taken(gateway.send("POST", versions + "/1/publish", object(), "If-Match", version));
        return id;
    }

    private static void addSite(
            Gateway gateway, long operatorId, JsonNode site, JsonNode plans, Map<String, Long> tariffs)
            throws InterruptedException {
        ObjectNode details = ((ObjectNode) site.get("site")).put("operatorId", operatorId);
        String path = PARKING + "sites/" + gateway.create(PARKING + "sites", details);
        for (JsonNode level : site.get("levels")) {
            ObjectNode described = object().put("name", level.get("name").asString())
                    .put("storey", level.get("storey").asInt());
            long levelId = gateway.create(path + "/levels", described);
            JsonNode ranges = plans.get(level.get("plan").asString()).deepCopy();
            ranges.forEach(range ->
                    onLevel((ObjectNode) range, levelId, level.get("prefix").asString()));
            taken(gateway.send("POST", path + "/spaces", object().set("ranges", ranges)));
        }
        if (site.has("tariff")) {
            long tariffId =
                    Objects.requireNonNull(tariffs.get(site.get("tariff").asString()));
            taken(gateway.send("PUT", path + "/tariff", object().put("tariffId", tariffId)));
        }
    }

    /** No two spaces of a site share a number: A-01 of level 2 is 2A-01. */
    private static void onLevel(ObjectNode range, long levelId, String prefix) {
        ObjectNode numbers = (ObjectNode) range.get("numbers");
        numbers.put("prefix", prefix + numbers.get("prefix").asString() + "-");
        range.put("levelId", levelId);
    }

    private static JsonNode read() {
        try (InputStream in = Objects.requireNonNull(DemoParking.class.getResourceAsStream("/demo/parking.json"))) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
