package io.forecourt.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.guarded.GuardedApplication;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.TestIssuer;
import io.forecourt.testing.security.TestToken;
import io.forecourt.testing.security.Tokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Whatever is sent is the sender's mistake, and never ours. */
@IntegrationTest
@ContextConfiguration(classes = GuardedApplication.class)
class OddInputIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor=%00",
                "actor=%ED%A0%80",
                "action=%F0%9F%9A%97",
                "objectType=a&objectId=%00",
                "objectType=%5C%27",
                "from=%2B999999999-12-31T23:59:59Z",
                "to=-999999999-01-01T00:00:00Z",
                "from=-0001-01-01T00:00:00Z",
                "from=2026-11-22",
                "from=%00",
                "to=",
                "from=2026-11-22T24:00:00Z",
                "from=9999-99-99T00:00:00Z",
                "size=0",
                "size=-1",
                "size=2147483648",
                "size=1e9",
                "size=",
                "size=%00",
                "size=1&size=2",
                "cursor=",
                "cursor=_",
                "cursor=_1",
                "cursor=%00",
                "cursor=2026-11-22T00:00:00Z_",
                "cursor=2026-11-22T00:00:00Z_9223372036854775808",
                "cursor=2026-11-22T00:00:00Z_-9223372036854775808",
                "cursor=%2B999999999-12-31T23:59:59Z_1",
                "cursor=-999999999-01-01T00:00:00Z_1",
                "cursor=2026-11-22T00:00:00.1234567891Z_1",
                "cursor=2026-11-22T00:00:00Z_1_1",
                "%00=1",
                "=",
                "&&",
                "actor[]=1",
                "actor.x=1",
                "filter.actor=1"
            })
    void inQuestionsToTheAudit(String query) {
        assertIsAnsweredProperly(admin().get("/api/v1/audit/guarded?" + query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"actor", "action", "objectType", "cursor", "from", "size"})
    void inLongQuestionsToTheAudit(String parameter) {
        assertIsAnsweredProperly(admin().get("/api/v1/audit/guarded?" + parameter + "=" + "x".repeat(7000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/contracts/%00",
                "/api/v1/contracts/9223372036854775808",
                "/api/v1/contracts/-1",
                "/api/v1/contracts/%2e%2e",
                "/api/v1/contracts/..;/",
                "/api/v1/contracts/%ED%A0%80",
                "/api/v1/contracts/;x=%00",
                "/api/v1/contracts/%25",
                "/api//v1/contracts/1",
                "/actuator/metrics/%00",
                "/actuator/metrics/a%2Fb",
                "/actuator/metrics?tag=x",
                "/actuator/metrics/jvm.info?tag=x",
                "/actuator/health/%00",
                "/actuator/health/readiness/x",
                "/actuator/%00",
                "/actuator/",
                "/actuator/metrics/jvm.threads.live?tag=",
                "/v3/api-docs?x=%00",
                "/v3/api-docs.yaml/",
                "/error",
                "/%00"
            })
    void inPaths(String path) {
        for (Client client : List.of(admin(), new Client(port))) {
            for (String method : List.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PROPFIND", "TRACK", "X")) {
                assertIsAnsweredProperly(client.send(method, path, null));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer ",
                "bearer x",
                "Bearer a b",
                "Bearer a,b",
                "Bearer .",
                "Bearer ..",
                "Bearer a.b.c",
                "Bearer eyJhbGciOiJub25lIn0..",
                "Bearer eyJhbGciOiJSUzI1NiJ9..",
                "Bearer e30.e30.e30",
                "Bearer W10.W10.W10",
                "Bearer bnVsbA.bnVsbA.bnVsbA",
                "Bearer eyJhbGciOjF9.e30.AA",
                "Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6MX0.e30.AA",
                "Bearer eyJhbGciOiJSUzI1NiIsImNyaXQiOlsieCJdfQ.e30.AA",
                "Bearer a.b.c.d.e",
                "Bearer ===",
                "Basic",
                "Basic !",
                "Negotiate",
                "",
                " "
            })
    void inCredentials(String authorization) {
        Client client = new Client(port).with("Authorization", authorization);

        assertIsAnsweredProperly(client.get("/api/v1/greeting"));
        assertThat(client.get("/api/v1/greeting").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"exp", "nbf", "iat", "aud", "iss", "sub", "scope", "roles", "client_id", "azp", "gty", "jti"})
    void inClaimsOfProvidersThatWriteThemTheirWay(String claim) {
        for (Object odd : List.of(
                "x",
                "",
                -1,
                0,
                Long.MAX_VALUE,
                1.5e300,
                true,
                List.of(),
                List.of(1, List.of()),
                Map.of("a", List.of()))) {
            String token = TestToken.of(TestIssuer.shared(), "somebody")
                    .with(claim, odd)
                    .signed();

            assertIsAnsweredProperly(new Client(port).as(token).get("/api/v1/whoami"));
            assertIsAnsweredProperly(new Client(port).as(token).get("/api/v1/audit/guarded"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"X-Forwarded-For", "X-Correlation-Id", "Cookie", "Origin", "Accept", "If-Match", "Host-Name"})
    void inHeadersOfCommandsThatAreWrittenDown(String header) {
        for (String odd :
                List.of("", " ", ",", ",,,", "x".repeat(4000), "\t", "\u00ff", "a,b, ", "%00", "null", "\"")) {
            assertIsAnsweredProperly(admin().with(header, odd).post("/api/v1/contracts", Map.of("title", "lease")));
        }
    }

    private Client admin() {
        return new Client(port).as(Tokens.admin());
    }

    private static void assertIsAnsweredProperly(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isLessThan(500);
    }
}
