package io.forecourt.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.e2e.Api;
import io.forecourt.e2e.Api.Answer;
import io.forecourt.e2e.Caller;
import io.forecourt.e2e.SystemUnderTest;
import io.forecourt.standalone.system.Service;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A customer's own token, made into an administrator's, is nobody's, through the gateway as well as past it. */
class ForgedTokensIT {

    private static final SystemUnderTest SYSTEM = SystemUnderTest.shared();

    static Stream<Arguments> forgeries() throws Exception {
        return Stream.of(
                Arguments.of("other roles", customers().asAdministrator().withOldSignature()),
                Arguments.of("a longer life", customers().livingLonger().withOldSignature()),
                Arguments.of("no signature", customers().asAdministrator().unsigned("RS256")),
                Arguments.of("alg=none", customers().asAdministrator().unsigned("none")),
                Arguments.of("alg=nOnE", customers().asAdministrator().unsigned("nOnE")),
                Arguments.of("somebody's key", customers().asAdministrator().signedByOneself()),
                Arguments.of("a key inside", customers().asAdministrator().withOwnKeyInside()),
                Arguments.of(
                        "the public key as secret",
                        customers().asAdministrator().signedWithThePublicKey(SYSTEM.gateway())));
    }

    private static Forgery customers() throws InterruptedException {
        return new Forgery(SYSTEM.credentials(Caller.CUSTOMER).authorization().substring("Bearer ".length()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void isBelievedByNobody(String forgery, String token) {
        for (String path : List.of(
                "/api/v1/accounts",
                "/api/v1/automobile-imports",
                "/api/v1/technicians",
                "/api/v1/customers",
                "/api/v1/me")) {
            refuses(SYSTEM.gateway(), path, token);
        }
        refuses(SYSTEM.service(Service.IDENTITY), "/api/v1/accounts", token);
        refuses(SYSTEM.service(Service.INVENTORY), "/api/v1/automobile-imports", token);
        refuses(SYSTEM.service(Service.SERVICE_CENTER), "/api/v1/technicians", token);
        refuses(SYSTEM.service(Service.SALES), "/actuator/metrics", token);
    }

    private static void refuses(Api api, String path, String token) {
        Answer answer = api.as(() -> "Bearer " + token).get(path);

        assertThat(answer.status()).as(path + ": " + answer).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.body().path("type").asString()).isEqualTo("urn:forecourt:problem:unauthenticated");
    }
}
