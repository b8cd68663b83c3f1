package io.forecourt.sales.salesperson;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.sales.Dealership;
import io.forecourt.sales.SalesIntegrationTest;
import io.forecourt.testing.Client.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SalespeopleIT extends SalesIntegrationTest {

    @Test
    void showsWhoJoined() {
        String employeeId = Dealership.newEmployeeId();

        Answer joined = dealership.salesperson(" " + employeeId + " ");

        assertThat(joined.status()).isEqualTo(201);
        assertThat(joined.location()).hasPath("/api/v1/salespeople/" + joined.id());
        Answer shown = api.get("/api/v1/salespeople/{id}", joined.id());
        assertThat(shown.body()).isEqualTo(joined.body());
        assertThat(shown.body().at("/employeeId").asString()).isEqualTo(employeeId);
        assertThat(shown.body().at("/active").asBoolean()).isTrue();
    }

    @Test
    void givesAnEmployeeIdToOneOnly() {
        String employeeId = Dealership.newEmployeeId();
        dealership.salesperson(employeeId);
        Answer other = dealership.salesperson(Dealership.newEmployeeId());

        assertThat(dealership.salesperson(employeeId).problem()).isEqualTo("employee-id-taken");
        Answer renamed = api.with("If-Match", other.etag())
                .put(
                        "/api/v1/salespeople/" + other.id(),
                        Map.of("employeeId", employeeId, "firstName", "Kim", "lastName", "Park"));
        assertThat(renamed.status()).isEqualTo(409);
        assertThat(renamed.problem()).isEqualTo("employee-id-taken");
    }

    @Test
    void isDescribedAnewByWhoeverHasSeenTheNewestState() {
        Answer joined = dealership.salesperson(Dealership.newEmployeeId());
        String path = "/api/v1/salespeople/" + joined.id();
        Map<String, String> kim =
                Map.of("employeeId", Dealership.newEmployeeId(), "firstName", "Kim", "lastName", "Park");

        Answer changed = api.with("If-Match", joined.etag()).put(path, kim);

        assertThat(changed.body().at("/lastName").asString()).isEqualTo("Park");
        assertThat(api.with("If-Match", joined.etag()).put(path, kim).status()).isEqualTo(412);
    }

    @Test
    void givesAnAccountToOneOnly() {
        UUID account = UUID.randomUUID();
        Map<String, Object> sam = new LinkedHashMap<>(Map.of(
                "employeeId",
                Dealership.newEmployeeId(),
                "firstName",
                "Sam",
                "lastName",
                "Reed",
                "accountId",
                account));
        Answer joined = api.post("/api/v1/salespeople", sam).expect(201);
        assertThat(joined.body().at("/accountId").asString()).isEqualTo(account.toString());

        Answer other = api.post("/api/v1/salespeople", with(sam, "employeeId", Dealership.newEmployeeId()));

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.problem()).isEqualTo("account-taken");
        sam.remove("accountId");
        Answer left = api.with("If-Match", joined.etag())
                .put("/api/v1/salespeople/" + joined.id(), sam)
                .expect(200);
        assertThat(left.body().has("accountId")).isFalse();
    }

    @Test
    void leavesAndComesBack() {
        long id = dealership.salesperson();

        Answer gone = api.post("/api/v1/salespeople/%d/deactivate".formatted(id));

        assertThat(gone.body().at("/active").asBoolean()).isFalse();
        assertThat(ids(false)).contains(id);
        assertThat(ids(true)).doesNotContain(id);
        assertThat(api.post("/api/v1/salespeople/%d/activate".formatted(id))
                        .body()
                        .at("/active")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void isDeletedUnlessTheHistoryNeedsThem() {
        long idle = dealership.salesperson();
        long busy = dealership.salesperson();
        long sale = api.post("/api/v1/sales", Dealership.sale(copies.onOffer(), dealership.customer(), busy))
                .id();
        dealership.cancel(sale);

        assertThat(api.delete("/api/v1/salespeople/{id}", idle).status()).isEqualTo(204);
        assertThat(api.delete("/api/v1/salespeople/{id}", idle).status()).isEqualTo(404);
        Answer refused = api.delete("/api/v1/salespeople/{id}", busy);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("salesperson-has-sales");
        assertThat(refused.body().at("/count").asInt()).isOne();
    }

    private static Map<String, Object> with(Map<String, Object> of, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(of);
        changed.put(field, value);
        return changed;
    }

    private List<Long> ids(boolean active) {
        return api.get("/api/v1/salespeople?active={active}&size=100", active).body().at("/items").values().stream()
                .map(person -> person.get("id").asLong())
                .toList();
    }
}
