package io.forecourt.security.access;

import static io.forecourt.security.Role.CUSTOMER;
import static io.forecourt.security.Role.SALESPERSON;
import static io.forecourt.security.Role.TECHNICIAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.guarded.Contracts;
import io.forecourt.guarded.GuardedApplication;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

@IntegrationTest
@ContextConfiguration(classes = GuardedApplication.class)
class AccessIT {

    @LocalServerPort
    private int port;

    private Client stranger;

    @BeforeEach
    void open() {
        stranger = new Client(port);
    }

    private Client as(String token) {
        return stranger.as(token);
    }

    @Test
    void letsEveryoneInWhereEveryoneMay() {
        stranger.get("/api/v1/brochures/new-cars").expect(200);
        stranger.send("HEAD", "/api/v1/brochures/new-cars", null).expect(200);
        assertThat(stranger.get("/api/v1/whoami").body().get("kind").asString()).isEqualTo("ANONYMOUS");
    }

    @Test
    void calledInAWayThatCanBeReadInTwoItSaysSo() {
        Answer path = stranger.get("/api/v1/brochures/a;b").expect(400);
        Answer parameter = as(Tokens.of(SALESPERSON))
                .with("Content-Type", "application/x-www-form-urlencoded")
                .post("/api/v1/contracts", "%00=1")
                .expect(400);

        assertThat(path.problem()).isEqualTo("invalid-request");
        assertThat(parameter.problem()).isEqualTo("invalid-request");
    }

    @Test
    void asksStrangersToSignIn() {
        Answer answer = stranger.get("/api/v1/greeting").expect(401);

        assertThat(answer.problem()).isEqualTo("unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.header("X-Correlation-Id"))
                .isEqualTo(answer.body().get("traceId").asString());
    }

    @Test
    void signedInIsEveryPersonAndNoMachine() {
        as(Tokens.of()).get("/api/v1/greeting").expect(200);
        as(Tokens.client("contracts.read")).get("/api/v1/greeting").expect(403);
    }

    @Test
    void tellsPeopleWithAnotherRoleThatTheyMayNot() {
        Answer answer = as(Tokens.of(TECHNICIAN))
                .post("/api/v1/contracts", Map.of("title", "t"))
                .expect(403);

        assertThat(answer.problem()).isEqualTo("forbidden");
        as(Tokens.of(SALESPERSON))
                .post("/api/v1/contracts", Map.of("title", "t"))
                .expect(201);
    }

    @Test
    void aScopeIsForMachinesOnlyAndOnlyTheOneThatIsNamed() {
        as(Tokens.client("contracts.read")).get("/api/v1/contracts/5").expect(200);
        as(Tokens.client("contracts.write")).get("/api/v1/contracts/5").expect(403);
        as(Tokens.client("contracts.read"))
                .post("/api/v1/contracts", Map.of("title", "t"))
                .expect(403);
    }

    @Test
    void somebodyElsesThingLooksLikeNone() {
        Client owner = as(Tokens.account(Contracts.CUSTOMER_OF_7, CUSTOMER));

        owner.get("/api/v1/contracts/7").expect(200);
        Answer others = owner.get("/api/v1/contracts/5").expect(404);
        Answer unknown = as(Tokens.of(CUSTOMER)).get("/api/v1/contracts/7").expect(404);
        assertThat(others.problem()).isEqualTo(unknown.problem());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/forgotten",
                "/api/v1/nowhere",
                "/",
                "/error",
                "/api/v1",
                "/api/v1/Brochures/x",
                "/.well-known/oauth-protected-resource",
                "/login",
                "/logout",
                "/api/whoami"
            })
    void whatNobodyHasThoughtAboutIsDeniedToEverybody(String path) {
        stranger.get(path).expect(401);
        as(Tokens.admin()).get(path).expect(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void aRuleIsForItsMethodOnly(String method) {
        stranger.send(method, "/api/v1/brochures/x", null).expect(401);
        as(Tokens.admin()).send(method, "/api/v1/brochures/x", null).expect(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/brochures/../contracts/5",
                "/api/v1/brochures/..%2fcontracts/5",
                "/api/v1//contracts/5",
                "/api/v1/contracts/5;x=/api/v1/brochures/x",
                "/api/v1/brochures/x/../../contracts/5",
                "/api/v1/%63ontracts/5",
                "/api/v1/contracts/5/",
                "/api/v1/contracts%2f5"
            })
    void noSpellingOfAPathLeadsPastItsRule(String path) {
        assertThat(stranger.get(path).status()).isIn(400, 401, 404);
    }

    @Test
    void applicationClassesSayNoInTheSameShape() {
        Client admin = as(Tokens.admin());

        Answer reasoned = admin.delete("/api/v1/contracts/1").expect(403);
        assertThat(reasoned.problem()).isEqualTo("forbidden");
        assertThat(reasoned.detail()).isEqualTo("The contract 1 is the first one and stays.");
        Answer plain = admin.delete("/api/v1/contracts/2").expect(403);
        assertThat(plain.problem()).isEqualTo("forbidden");
        assertThat(plain.text()).doesNotContain("secret");
    }

    @Test
    void knowsTheCallerWhereARequestGoesOnLater() {
        Client machine = as(Tokens.client("contracts.read"));

        assertThat(machine.get("/api/v1/brochures/asynchronous")
                        .expect(200)
                        .body()
                        .get("id")
                        .asString())
                .isEqualTo("test-client");
        assertThat(machine.get("/api/v1/brochures/streamed").expect(200).text()).isEqualTo("test-client");
        assertThat(stranger.get("/api/v1/brochures/asynchronous")
                        .expect(200)
                        .body()
                        .get("kind")
                        .asString())
                .isEqualTo("ANONYMOUS");
    }

    @Test
    void anErrorStaysTheErrorItIs() {
        Answer answer = stranger.get("/api/v1/brochures/broken").expect(500);

        assertThat(answer.problem()).isEqualTo("internal-error");
        assertThat(answer.text()).doesNotContain("secret");
    }

    @Test
    void showsTheServicesHealthToEveryoneAndItsDetailsToThoseWhoRunIt() {
        assertThat(stranger.get("/actuator/health").expect(200).body().has("components"))
                .isFalse();
        stranger.get("/actuator/health/readiness").expect(200);
        assertThat(as(Tokens.of(SALESPERSON))
                        .get("/actuator/health")
                        .expect(200)
                        .body()
                        .has("components"))
                .isFalse();
        assertThat(as(Tokens.admin()).get("/actuator/health").expect(200).body().has("components"))
                .isTrue();
        assertThat(as(Tokens.client("operations"))
                        .get("/actuator/health")
                        .expect(200)
                        .body()
                        .has("components"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/metrics", "/actuator/info", "/actuator/prometheus"})
    void showsTheRestOfTheServicesInsideToThoseWhoRunIt(String path) {
        stranger.get(path).expect(401);
        as(Tokens.of(SALESPERSON)).get(path).expect(403);
        as(Tokens.client("stock.write")).get(path).expect(403);
        as(Tokens.admin()).get(path).expect(200);
        as(Tokens.client("operations")).get(path).expect(200);
    }

    @Test
    void setsTheHeadersThatKeepAnswersFromBeingTakenForPages() {
        for (Answer answer : new Answer[] {
            stranger.get("/api/v1/brochures/x").expect(200),
            stranger.get("/api/v1/greeting").expect(401)
        }) {
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy"))
                    .isEqualTo("default-src 'none'; frame-ancestors 'none'");
            assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void nobodyKeepsARefusalForAnotherWhereAnswersArePublic() {
        Answer answer = stranger.get("/api/v1/brochures/public").expect(200);
        Answer refusal = as("let-me-in").get("/api/v1/brochures/public").expect(401);

        assertThat(answer.header("Cache-Control")).startsWith("public");
        assertThat(refusal.headers().allValues("Cache-Control")).containsExactly("no-store");
    }
}
