package io.forecourt.parking;

import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Operators, sites and spaces, as a manager adds them. */
public final class Places {

    public static final String OPERATORS = "/api/v1/parking/operators";
    public static final String SITES = "/api/v1/parking/sites";

    private Places() {}

    /** A new operator with a name of their own. */
    public static long operator(Client manager) {
        return manager.post(OPERATORS, Map.of("name", "Operator " + UUID.randomUUID()))
                .expect(201)
                .id();
    }

    /** A car park of an operator of its own. */
    public static long site(Client manager) {
        return manager.post(SITES, carPark(operator(manager), Map.of()))
                .expect(201)
                .id();
    }

    /** What is sent of a car park, with some of it said otherwise; null leaves it out. */
    public static Map<String, @Nullable Object> carPark(long operatorId, Map<String, ?> otherwise) {
        Map<String, @Nullable Object> site = new HashMap<>();
        site.put("operatorId", operatorId);
        site.put("kind", "CAR_PARK");
        site.put("name", "Parkhaus Büchel");
        site.put("timeZone", "Europe/Berlin");
        site.putAll(otherwise);
        return site;
    }

    /** Standard spaces from 1 to that number. */
    public static Answer addSpaces(Client manager, long siteId, int number) {
        return manager.post(
                SITES + "/" + siteId + "/spaces",
                Map.of("ranges", List.of(Map.of("numbers", Map.of("from", 1, "to", number), "kind", "STANDARD"))));
    }

    /** Removes the spaces of these numbers. */
    public static Answer removeSpaces(Client manager, long siteId, int from, int to) {
        return manager.post(
                SITES + "/" + siteId + "/spaces/remove", Map.of("ranges", List.of(Map.of("from", from, "to", to))));
    }
}
