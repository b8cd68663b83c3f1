package io.forecourt.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.gateway.standin.GatewayTest;
import io.forecourt.security.Role;
import io.forecourt.testing.security.AccessTable;
import io.forecourt.testing.security.Tokens;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

class AccessIT extends GatewayTest {

    @Autowired
    private Environment environment;

    @Test
    void isAsWrittenDown() throws Exception {
        AccessTable.verify(environment);
    }

    @Test
    void tellsTheBearerOfATokenWhoTheyAre() throws Exception {
        UUID account = UUID.randomUUID();

        var me = json(get("/api/v1/me", "Authorization", "Bearer " + Tokens.account(account, Role.TECHNICIAN)));

        assertThat(me.get("accountId").asString()).isEqualTo(account.toString());
        assertThat(me.get("roles").valueStream().map(role -> role.asString())).containsExactly("TECHNICIAN");
        assertThat(me.has("email")).isFalse();
    }

    @Test
    void believesNoBrokenToken() throws Exception {
        for (var broken : Tokens.broken().entrySet()) {
            HttpResponse<String> answer = get("/api/v1/me", "Authorization", "Bearer " + broken.getValue());
            assertThat(answer.statusCode()).as(broken.getKey()).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/metrics",
                "/actuator/prometheus",
                "/actuator/deadletters",
                "/%61ctuator/metrics",
                "/actuator/metric%73"
            })
    void showsItsInsidesToWhoeverRunsItAlone(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(401);
        assertThat(as(path, Tokens.of(Role.SALESPERSON)).statusCode()).isEqualTo(403);
        assertThat(as(path, Tokens.client("stock.write")).statusCode()).isEqualTo(403);
        assertThat(as(path, Tokens.of(Role.ADMIN)).statusCode()).isEqualTo(200);
        assertThat(as(path, Tokens.client("operations")).statusCode()).isEqualTo(200);
    }

    @Test
    void tellsStrangersWhetherItIsWellAndNothingElse() throws Exception {
        assertThat(json(get("/actuator/health")).propertyNames()).containsExactlyInAnyOrder("status", "groups");
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> as(String path, String token) throws Exception {
        return get(path, "Authorization", "Bearer " + token);
    }
}
