package io.forecourt.parking;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class AuditIT {

    @LocalServerPort
    private int port;

    @Test
    void whatIsDoneToASiteIsWrittenDownAndWhatWasRefusedIsNot() {
        var admin = new Client(port).as(Tokens.admin());
        long operator = Places.operator(admin);
        long id = admin.post(Places.SITES, Places.carPark(operator, Map.of())).id();
        var path = Places.SITES + "/" + id;
        Places.addSpaces(admin, id, 12).expect(200);
        Places.addSpaces(admin, id, 12).expect(409);
        Places.removeSpaces(admin, id, 11, 20).expect(200);
        var same = Places.carPark(operator, Map.of());
        admin.with("If-Match", admin.get(path).etag()).put(path, same).expect(200);
        var other = Places.carPark(operator, Map.of("city", "Aachen"));
        admin.with("If-Match", admin.get(path).etag()).put(path, other).expect(200);
        admin.delete(path).expect(204);

        var entries = admin.get("/api/v1/audit/parking?size=100&objectType=parking-site&objectId={id}", id)
                .expect(200)
                .body()
                .get("items");
        assertThat(entries.findValuesAsString("action").reversed())
                .isEqualTo(List.of(
                        "site.added", "site.spaces-added", "site.spaces-removed", "site.changed", "site.removed"));
        assertThat(entries.findValuesAsString("spaces")).containsExactly("2", "12");
        assertThat(entries.toString()).doesNotContain("Büchel");
    }
}
