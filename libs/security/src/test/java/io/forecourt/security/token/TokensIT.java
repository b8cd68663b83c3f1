package io.forecourt.security.token;

import static io.forecourt.security.Role.ADMIN;
import static io.forecourt.security.Role.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.guarded.GuardedApplication;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.TestIssuer;
import io.forecourt.testing.security.TestToken;
import io.forecourt.testing.security.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

@IntegrationTest
@ContextConfiguration(classes = GuardedApplication.class)
class TokensIT {

    @LocalServerPort
    private int port;

    private Client client;

    @BeforeEach
    void open() {
        client = new Client(port);
    }

    static Stream<Arguments> brokenTokens() {
        return Tokens.broken().entrySet().stream().map(token -> Arguments.of(token.getKey(), token.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenTokens")
    void doesNotBelieveATokenThatIs(String what, String token) {
        Answer answer = client.as(token).get("/api/v1/greeting").expect(401);

        assertThat(answer.problem()).isEqualTo("unauthenticated");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
        assertThat(answer.detail()).startsWith("The access token ");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenTokens")
    void doesNotTakeForAStrangerWhoSendsOneThatIs(String what, String token) {
        client.as(token).get("/api/v1/brochures/new-cars").expect(401);
    }

    @Test
    void believesAGoodOne() {
        UUID account = UUID.randomUUID();

        Answer answer = client.as(Tokens.account(account, ADMIN, CUSTOMER))
                .get("/api/v1/whoami")
                .expect(200);

        assertThat(answer.body().get("kind").asString()).isEqualTo("ACCOUNT");
        assertThat(answer.body().get("id").asString()).isEqualTo(account.toString());
        assertThat(answer.body().get("roles").valueStream().map(role -> role.asString()))
                .containsExactlyInAnyOrder("ADMIN", "CUSTOMER");
    }

    @Test
    void saysThatATokenHasExpiredAsThatIsEasilyMended() {
        String expired = person().expiringIn(Duration.ofMinutes(-1)).signed();

        assertThat(client.as(expired).get("/api/v1/greeting").detail()).contains("expired");
    }

    @Test
    void letsClocksDifferALittle() {
        client.as(person().expiringIn(Duration.ofSeconds(-3)).signed())
                .get("/api/v1/greeting")
                .expect(200);
        client.as(person().startingIn(Duration.ofSeconds(3)).signed())
                .get("/api/v1/greeting")
                .expect(200);
    }

    @Test
    void aTokenIsForOneOfItsAudiences() {
        String token = person().with("aud", List.of("elsewhere", "forecourt")).signed();

        client.as(token).get("/api/v1/greeting").expect(200);
    }

    @Test
    void aTokenWithoutRolesIsAMachines() {
        Answer answer = client.as(Tokens.client("stock.write", "operations"))
                .get("/api/v1/whoami")
                .expect(200);

        assertThat(answer.body().get("kind").asString()).isEqualTo("CLIENT");
        assertThat(answer.body().get("scopes").valueStream().map(scope -> scope.asString()))
                .containsExactlyInAnyOrder("stock.write", "operations");
    }

    @Test
    void rolesThatAreUnknownHereAreNoRoles() {
        String token = person().with("roles", List.of("EMPEROR", "admin")).signed();

        assertThat(client.as(token).get("/api/v1/whoami").body().get("roles").isEmpty())
                .isTrue();
    }

    @Test
    void tokensComeInTheirHeaderOnly() {
        client.get("/api/v1/greeting?access_token=" + Tokens.of(ADMIN)).expect(401);
        client.with("Cookie", "access_token=" + Tokens.of(ADMIN))
                .get("/api/v1/greeting")
                .expect(401);
        client.with("Authorization", "DPoP " + Tokens.of(ADMIN))
                .get("/api/v1/greeting")
                .expect(401);
        client.with("Authorization", "Basic YWRtaW46YWRtaW4=")
                .get("/api/v1/greeting")
                .expect(401);
        client.with("Authorization", "Bearer ä").get("/api/v1/greeting").expect(401);
    }

    @Test
    void aTokenOfManyKilobytesIsRefusedAndNotRead() {
        String token = person().with("padding", "x".repeat(20_000)).signed();

        assertThat(client.as(token).get("/api/v1/greeting").status()).isIn(400, 401, 431);
    }

    private static TestToken person() {
        return TestToken.of(TestIssuer.shared(), "somebody").with("roles", List.of());
    }
}
