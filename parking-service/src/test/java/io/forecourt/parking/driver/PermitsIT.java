package io.forecourt.parking.driver;

import static io.forecourt.parking.driver.Driver.newPlate;
import static io.forecourt.parking.tariff.engine.UserClass.DISABLED_CARD;
import static io.forecourt.parking.tariff.engine.UserClass.PROFESSIONAL;
import static io.forecourt.parking.tariff.engine.UserClass.RESIDENT;
import static io.forecourt.parking.tariff.engine.UserClass.VISITOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.parking.tariff.engine.UserClass;
import io.forecourt.security.Role;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class PermitsIT {

    private static final String PERMITS = "/api/v1/parking/permits";
    private static final String ZONE = "Centre";
    private static final Instant MAY = Instant.parse("2020-05-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2020-06-01T00:00:00Z");
    private static final Instant JULY = Instant.parse("2020-07-01T00:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Permits permits;

    private Client manager;
    private Plate plate;

    @BeforeEach
    void hirePlate() {
        manager = new Client(port).as(Tokens.of(Role.PARKING_MANAGER));
        plate = Plate.of(newPlate(), "FR");
    }

    @Test
    void residentsAreSoInTheirZoneWhileThePermitIsValid() {
        grant(RESIDENT, ZONE, MAY, JUNE).expect(201);

        assertThat(permits.userClass(plate, ZONE, MAY)).isEqualTo(RESIDENT);
        assertThat(permits.userClass(plate, ZONE, JUNE.minusMillis(1))).isEqualTo(RESIDENT);
        assertThat(permits.userClass(plate, ZONE, JUNE)).isEqualTo(VISITOR);
        assertThat(permits.userClass(plate, ZONE, MAY.minusMillis(1))).isEqualTo(VISITOR);
        assertThat(permits.userClass(plate, "North", MAY)).isEqualTo(VISITOR);
        assertThat(permits.userClass(plate, null, MAY)).isEqualTo(VISITOR);
        assertThat(permits.userClass(new Plate(plate.number(), "IT"), ZONE, MAY))
                .isEqualTo(VISITOR);
    }

    @Test
    void ofSeveralTheBestCounts() {
        grant(PROFESSIONAL, null, MAY, null).expect(201);
        grant(RESIDENT, ZONE, MAY, null).expect(201);
        assertThat(permits.userClass(plate, ZONE, MAY)).isEqualTo(RESIDENT);
        assertThat(permits.userClass(plate, "North", MAY)).isEqualTo(PROFESSIONAL);
        assertThat(permits.userClass(plate, null, MAY)).isEqualTo(PROFESSIONAL);

        grant(DISABLED_CARD, null, JUNE, JULY).expect(201);
        assertThat(permits.userClass(plate, ZONE, JUNE)).isEqualTo(DISABLED_CARD);
        assertThat(permits.userClass(plate, ZONE, JULY)).isEqualTo(RESIDENT);
    }

    @Test
    void aRevokedOneCountsNoMoreAndIsStillKnown() {
        long id = grant(DISABLED_CARD, null, MAY, null).expect(201).id();
        var before = Instant.now();
        assertThat(permits.userClass(plate, ZONE, before)).isEqualTo(DISABLED_CARD);

        var revoked = manager.post(PERMITS + "/" + id + "/revoke").expect(200);
        var again = manager.post(PERMITS + "/" + id + "/revoke").expect(200);

        assertThat(again.body()).isEqualTo(revoked.body());
        assertThat(permits.userClass(plate, ZONE, Instant.now())).isEqualTo(VISITOR);
        assertThat(permits.userClass(plate, ZONE, before)).isEqualTo(DISABLED_CARD);
        assertThat(found().items("revokedAt")).hasSize(1);
        assertThat(manager.get(PERMITS + "/" + id).expect(200).body()).isEqualTo(revoked.body());
    }

    @Test
    void areFoundByThePlateThatIsPosted() {
        grant(PROFESSIONAL, null, MAY, JUNE).expect(201);
        grant(RESIDENT, ZONE, MAY, JUNE).expect(201);

        assertThat(found().items("userClass")).containsExactly("RESIDENT", "PROFESSIONAL");
        assertThat(manager.get(PERMITS + "?size=2").expect(200).items("plate"))
                .containsExactly(plate.number(), plate.number());
        assertThat(manager.get(PERMITS + "/0").problem()).isEqualTo("permit-not-found");
        assertThat(manager.post(PERMITS + "/0/revoke").problem()).isEqualTo("permit-not-found");
    }

    @Test
    void makeSense() {
        assertThat(grant(VISITOR, null, MAY, null).pointers()).containsExactly("/userClass");
        assertThat(grant(RESIDENT, " ", MAY, null).pointers()).containsExactly("/zoneGroup");
        assertThat(grant(PROFESSIONAL, null, MAY, MAY).pointers()).containsExactly("/validUntil");
    }

    @Test
    void areWrittenDownWithoutThePlate() {
        long id = grant(PROFESSIONAL, null, MAY, null).expect(201).id();
        manager.post(PERMITS + "/" + id + "/revoke").expect(200);

        var entries = new Client(port)
                .as(Tokens.admin())
                .get("/api/v1/audit/parking?size=100&objectType=permit&objectId={id}", id)
                .expect(200);

        assertThat(entries.items("action")).containsExactlyInAnyOrder("permit.granted", "permit.revoked");
        assertThat(entries.text()).doesNotContain(plate.number());
    }

    private Answer grant(UserClass userClass, @Nullable String zone, Instant from, @Nullable Instant until) {
        Map<String, @Nullable Object> request = new HashMap<>();
        request.put("plate", plate.number());
        request.put("country", plate.country());
        request.put("userClass", userClass);
        request.put("zoneGroup", zone);
        request.put("validFrom", from.toString());
        request.put("validUntil", until == null ? null : until.toString());
        return manager.post(PERMITS, request);
    }

    private Answer found() {
        return manager.post(PERMITS + "/search", Map.of("plate", plate.number(), "country", plate.country()))
                .expect(200);
    }
}
