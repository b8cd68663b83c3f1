package io.forecourt.parking.tariff;

import io.forecourt.parking.ParisTariff;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tariffs and their versions, as a manager makes them. */
final class Drafts {

    static final String TARIFFS = "/api/v1/parking/tariffs";

    private Drafts() {}

    /** A new tariff of the operator in euros, with a name of its own. */
    static long tariff(Client manager, long operatorId) {
        return manager.post(
                        TARIFFS,
                        Map.of("operatorId", operatorId, "name", "Tariff " + UUID.randomUUID(), "currency", "EUR"))
                .expect(201)
                .id();
    }

    /** A new version of it that says what Paris publishes, but for what is said otherwise. */
    static String draft(Client manager, long tariffId, Map<String, ?> otherwise) {
        return manager.post(TARIFFS + "/" + tariffId + "/versions", Map.of("document", ParisTariff.document(otherwise)))
                .expect(201)
                .location()
                .toString();
    }

    /** @param startsAt null for now */
    static Answer publish(Client manager, String draft, @Nullable Object startsAt) {
        Map<String, Object> request = new HashMap<>();
        if (startsAt != null) {
            request.put("startsAt", startsAt.toString());
        }
        return manager.with("If-Match", manager.get(draft).etag()).post(draft + "/publish", request);
    }
}
