package io.forecourt.parking.tariff;

import static io.forecourt.parking.ParisTariff.document;
import static io.forecourt.parking.ParisTariff.scale;
import static io.forecourt.parking.ParisTariff.week;
import static io.forecourt.parking.tariff.Drafts.TARIFFS;
import static io.forecourt.parking.tariff.Drafts.draft;
import static io.forecourt.parking.tariff.Drafts.publish;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.parking.Places;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the draft to the publication. */
@IntegrationTest
class TariffVersionsIT {

    private static final Map<String, ?> DEARER = Map.of("postParkingCharges", List.of());

    @LocalServerPort
    private int port;

    private Client manager;
    private long tariff;
    private String versions;

    @BeforeEach
    void addATariff() {
        manager = new Client(port).as(Tokens.admin());
        tariff = Drafts.tariff(manager, Places.operator(manager));
        versions = TARIFFS + "/" + tariff + "/versions";
    }

    @Test
    void aDraftSaysWhatWasSent() {
        var draft = manager.get(draft(manager, tariff, Map.of())).expect(200).body();

        assertThat(draft.get("number").asInt()).isEqualTo(1);
        assertThat(draft.get("state").asString()).isEqualTo("DRAFT");
        assertThat(draft.get("document").get("windows").get("SATURDAY").toString())
                .isEqualTo("[{\"from\":\"09:00\",\"to\":\"20:00\"}]");
        assertThat(draft.get("document").get("scales").get(0).get("ladder").findValuesAsString("centsPerHour"))
                .containsExactly("600", "600", "1200", "1500", "1800", "1800");
        assertThat(draft.has("startsAt")).isFalse();
    }

    @Test
    void aNewOneIsACopyOfTheNewestUnlessItComesWithADocument() {
        assertThat(manager.post(versions, Map.of()).expect(422).problem()).isEqualTo("nothing-to-copy");
        draft(manager, tariff, DEARER);

        var copy = manager.post(versions, Map.of()).expect(201).body();

        assertThat(copy.get("number").asInt()).isEqualTo(2);
        assertThat(copy.get("document"))
                .isEqualTo(manager.get(versions + "/1").body().get("document"));
        assertThat(manager.get(versions).expect(200).items("number")).containsExactly("2", "1");
    }

    @Test
    void aDraftIsChangedByWhoeverSawItLast() {
        var draft = draft(manager, tariff, Map.of());
        var seen = manager.get(draft).etag();
        var changed = Map.of("document", document(DEARER));

        assertThat(manager.put(draft, changed).status()).isEqualTo(428);
        var first = manager.with("If-Match", seen).put(draft, changed).expect(200);
        assertThat(first.body().get("document").get("postParkingCharges")).isEmpty();
        assertThat(manager.with("If-Match", seen).put(draft, changed).status()).isEqualTo(412);
        assertThat(manager.with("If-Match", first.etag())
                        .put(draft, changed)
                        .expect(200)
                        .etag())
                .as("saying the same again changes nothing")
                .isEqualTo(first.etag());
    }

    @Test
    void whatIsPublishedIsFinal() {
        var draft = draft(manager, tariff, Map.of());

        var published = publish(manager, draft, null).expect(200);

        assertThat(published.body().get("state").asString()).isEqualTo("PUBLISHED");
        assertThat(published.body().get("startsAt")).isEqualTo(published.body().get("publishedAt"));
        var client = manager.with("If-Match", published.etag());
        assertThat(client.put(draft, Map.of("document", document(DEARER)))
                        .expect(409)
                        .problem())
                .isEqualTo("tariff-version-published");
        assertThat(client.delete(draft).problem()).isEqualTo("tariff-version-published");
        assertThat(client.post(draft + "/publish", Map.of()).problem()).isEqualTo("tariff-version-published");
        assertThat(manager.delete(TARIFFS + "/" + tariff).problem()).isEqualTo("tariff-in-use");
        assertThat(manager.get(draft).body()).isEqualTo(published.body());
    }

    @Test
    void aDraftCanBeDiscarded() {
        var draft = draft(manager, tariff, Map.of());

        manager.delete(draft).expect(204);
        assertThat(manager.get(draft).problem()).isEqualTo("tariff-version-not-found");
        assertThat(manager.delete(draft).problem()).isEqualTo("tariff-version-not-found");
    }

    @Test
    void whatOneHasNotSeenIsNotPublished() {
        var draft = draft(manager, tariff, Map.of());
        var seen = manager.get(draft).etag();
        manager.with("If-Match", seen)
                .put(draft, Map.of("document", document(DEARER)))
                .expect(200);

        assertThat(manager.post(draft + "/publish", Map.of()).status()).isEqualTo(428);
        assertThat(manager.with("If-Match", seen)
                        .post(draft + "/publish", Map.of())
                        .status())
                .isEqualTo(412);
    }

    @Test
    void nothingStartsInThePastNorAtTheInstantOfAnother() {
        var draft = draft(manager, tariff, Map.of());
        var next = draft(manager, tariff, Map.of());
        var tomorrow = Instant.now().plus(1, ChronoUnit.DAYS);

        assertThat(publish(manager, draft, Instant.now().minusSeconds(5))
                        .expect(400)
                        .pointers())
                .containsExactly("/startsAt");
        publish(manager, draft, tomorrow).expect(200);
        assertThat(publish(manager, next, tomorrow).expect(409).problem()).isEqualTo("tariff-start-taken");
        publish(manager, next, tomorrow.minusSeconds(1)).expect(200);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNothingIsPublished() {
        var draft = draft(
                manager,
                tariff,
                Map.of(
                        "windows", week("20:00", "09:00"),
                        "scales", List.of(scale("CAR", "VISITOR", 600, -1)),
                        "postParkingCharges", List.of(Map.of("vehicle", "HEAVY", "cents", 100))));

        var refused = publish(manager, draft, null).expect(422);

        assertThat(refused.problem()).isEqualTo("tariff-not-sound");
        assertThat(refused.body().get("findings").findValuesAsString("pointer"))
                .contains("/windows/MONDAY/0", "/windows/SATURDAY/0", "/scales/0/ladder/1/centsPerHour")
                .contains("/postParkingCharges/0/cents")
                .hasSize(8);
        assertThat(manager.get(draft).body().get("state").asString()).isEqualTo("DRAFT");
    }

    @Test
    void nobodyIsChargedMoreAfterwardsThanTheMaximumStayCosts() {
        var charge = Map.of("postParkingCharges", List.of(Map.of("vehicle", "CAR", "cents", 7501)));

        var refused = publish(manager, draft(manager, tariff, charge), null).expect(422);

        assertThat(refused.body().get("findings").findValuesAsString("pointer"))
                .containsExactly("/postParkingCharges/0/cents");
        assertThat(refused.body().get("findings").findValuesAsString("detail"))
                .containsExactly("It is 7501, which is more than the 7500 that the maximum stay costs.");
    }

    @Test
    void holidaysHoldForTheDaysOfTheYearThatTheyAreStatedFor() {
        Map<String, ?> overlapping =
                Map.of("holidays", List.of(holiday("2026-08-01", "2026-08-31"), holiday("2026-08-15", "2026-08-15")));

        assertThat(publish(manager, draft(manager, tariff, overlapping), null)
                        .body()
                        .get("findings")
                        .findValuesAsString("pointer"))
                .containsExactly("/holidays/1");
        publish(manager, draft(manager, tariff, Map.of("holidays", List.of(holiday("2026-08-15", "2026-08-15")))), null)
                .expect(200);
    }

    @Test
    void managersWhoDraftAtOnceGetANumberEach() throws Exception {
        draft(manager, tariff, Map.of());
        List<Future<Integer>> numbers = new ArrayList<>();
        try (var managers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                numbers.add(managers.submit(() -> manager.post(versions, Map.of())
                        .expect(201)
                        .body()
                        .get("number")
                        .asInt()));
            }
        }

        assertThat(numbers.stream().map(Future::resultNow)).containsExactlyInAnyOrder(2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void whatIsDoneIsWrittenDown() {
        var draft = draft(manager, tariff, Map.of());
        manager.with("If-Match", manager.get(draft).etag())
                .put(draft, Map.of("document", document(DEARER)))
                .expect(200);
        publish(manager, draft, null).expect(200);
        manager.delete(draft(manager, tariff, Map.of())).expect(204);

        assertThat(manager.get("/api/v1/audit/parking?objectType=tariff&objectId={id}", tariff)
                        .expect(200)
                        .items("action")
                        .reversed())
                .containsExactly(
                        "tariff.added",
                        "tariff.version-drafted",
                        "tariff.version-redrafted",
                        "tariff.version-published",
                        "tariff.version-drafted",
                        "tariff.version-discarded");
    }

    private static Map<String, ?> holiday(String first, String last) {
        return Map.of("name", "Summer", "first", first, "last", last, "windows", List.of());
    }
}
