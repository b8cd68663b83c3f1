package io.forecourt.identity.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import io.forecourt.identity.Gateway;
import io.forecourt.security.CurrentCaller;
import io.forecourt.security.audit.Audit;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@TestPropertySource(
        properties = {"forecourt.identity.keys.published-ahead=3s", "forecourt.identity.keys.read-every=200ms"})
class KeyRotationIT {

    private static final String SECRET = "only-for-tests-0123456789-abcdefghijklmnop";

    @LocalServerPort
    private int port;

    @Autowired
    private KeyTable table;

    @Autowired
    private SigningKeys keys;

    @Autowired
    private KeySeals seals;

    @Autowired
    private Audit audit;

    @Autowired
    private CurrentCaller callers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Client operator;

    @BeforeEach
    void withNoKeyThatWaits() {
        jdbc.sql("delete from signing_keys where signs_from > now()").update();
        jdbc.sql("update signing_keys set published_until = null"
                        + " where signs_from = (select max(signs_from) from signing_keys)")
                .update();
        keys.changed();
        operator = new Client(port).as(Tokens.client("operations"));
    }

    @Test
    void aNewKeyIsPublishedBeforeItSignsAndTheOldOneAfterIt() throws Exception {
        SignedJWT before = token();

        String next = operator.post("/actuator/signingkeys")
                .expect(200)
                .body()
                .get("kid")
                .asString();

        assertThat(published())
                .extracting(JWK::getKeyID)
                .contains(before.getHeader().getKeyID(), next);
        assertThat(token().getHeader().getKeyID()).isEqualTo(before.getHeader().getKeyID());
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> token().getHeader().getKeyID().equals(next));
        assertThat(isGood(before)).isTrue();
        assertThat(isGood(token())).isTrue();
    }

    @Test
    void aKeyThatMustNotBeBelievedIsGoneAtOnce() throws Exception {
        SignedJWT before = token();

        operator.delete("/actuator/signingkeys/{kid}", before.getHeader().getKeyID())
                .expect(204);

        assertThat(isGood(before)).isFalse();
        assertThat(isGood(token())).isTrue();
        operator.delete("/actuator/signingkeys/{kid}", before.getHeader().getKeyID())
                .expect(404);
        assertThat(jdbc.sql("select actor from audit_entries where action = 'signing-key.revoked' and object_id = ?")
                        .param(before.getHeader().getKeyID())
                        .query(String.class)
                        .single())
                .isEqualTo("test-client");
    }

    @Test
    void whatIsPublishedAndListedIsNoSecret() throws Exception {
        assertThat(published()).isNotEmpty().noneMatch(JWK::isPrivate);
        assertThat(operator.get("/actuator/signingkeys").expect(200).text()).doesNotContain("\"d\"");
        new Client(port).get("/actuator/signingkeys").expect(401);
        new Client(port).post("/actuator/signingkeys").expect(401);
    }

    @Test
    void theDatabaseAloneKnowsNoKey() {
        String kid = table.all().getFirst().id();

        assertThat(jdbc.sql("select encode(sealed, 'escape') from signing_keys where kid = ?")
                        .param(kid)
                        .query(String.class)
                        .single())
                .doesNotContain(kid)
                .doesNotContain("kty");
    }

    @Test
    void aKeyThatHasSignedLongEnoughIsReplaced() {
        KeyRotation impatient = rotation(Duration.ZERO);
        String old = table.all().getFirst().id();

        impatient.turn();

        List<SigningKey> keys = table.all();
        assertThat(keys.getFirst().id()).isNotEqualTo(old);
        assertThat(keys.getFirst().signsFrom()).isAfter(keys.getFirst().madeAt());
        assertThat(keys.stream()
                        .filter(key -> key.id().equals(old))
                        .findFirst()
                        .orElseThrow()
                        .publishedUntil())
                .isAfter(keys.getFirst().signsFrom());
    }

    @Test
    void aKeyOfEarlierDaysThatIsTooShortIsReplaced() throws Exception {
        RSAKey old =
                new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        jdbc.sql("update signing_keys set published_until = now() + interval '1 hour' where published_until is null")
                .update();
        jdbc.sql("insert into signing_keys (kid, sealed, made_at, signs_from) values (?, ?, now(), now())")
                .param(old.getKeyID())
                .param(seals.of("forecourt signing keys").seal(old.toJSONString(), old.getKeyID()))
                .update();
        KeyRotation rotation = rotation(Duration.ofDays(30));

        rotation.turn();
        rotation.turn();

        List<SigningKey> keys = table.all();
        assertThat(keys.getFirst().key().size()).isEqualTo(3072);
        assertThat(keys.getFirst().signsFrom()).isAfter(keys.getFirst().madeAt());
        assertThat(keys.get(1).id()).isEqualTo(old.getKeyID());
        assertThat(keys.get(1).publishedUntil()).isAfter(keys.getFirst().signsFrom());
    }

    @Test
    void ofManyWhoRotateAtOnceAllGetTheSameKey() {
        KeyRotation rotation = rotation(Duration.ofDays(30));

        List<String> made = IntStream.range(0, 3)
                .parallel()
                .mapToObj(_ -> callers.asService(rotation::rotate).id())
                .distinct()
                .toList();

        assertThat(made).hasSize(1);
    }

    private KeyRotation rotation(Duration usedFor) {
        KeyProperties properties =
                new KeyProperties(SECRET, usedFor, Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofMillis(100));
        Clock clock = Clock.systemUTC();
        return new KeyRotation(table, new SigningKeys(table, properties, clock), properties, audit, transaction, clock);
    }

    private SignedJWT token() throws Exception {
        return SignedJWT.parse(new Gateway(port)
                .operatorToken("operations")
                .expect(200)
                .body()
                .get("access_token")
                .asString());
    }

    private boolean isGood(SignedJWT token) throws Exception {
        JWK key = published().stream()
                .filter(jwk -> jwk.getKeyID().equals(token.getHeader().getKeyID()))
                .findFirst()
                .orElse(null);
        if (key == null) {
            return false;
        }
        JWSVerifier verifier = new RSASSAVerifier(key.toRSAKey());
        return token.verify(verifier);
    }

    private List<JWK> published() throws Exception {
        return JWKSet.parse(new Client(port).get("/oauth2/jwks").expect(200).text())
                .getKeys();
    }
}
