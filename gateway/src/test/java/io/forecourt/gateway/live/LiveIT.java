package io.forecourt.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.contracts.EventType;
import io.forecourt.gateway.session.Sessions;
import io.forecourt.gateway.standin.Browser;
import io.forecourt.gateway.standin.SignInTest;
import io.forecourt.security.Role;
import io.forecourt.testing.TestKafka;
import io.forecourt.testing.contract.ContractExamples;
import io.forecourt.testing.security.Tokens;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "forecourt.gateway.live.heartbeat=200ms",
            "forecourt.gateway.live.gap=10ms",
            "forecourt.gateway.live.streams-per-client=3"
        })
class LiveIT extends SignInTest {

    private static final String AUTOMOBILE = "1M8GDM9AXKP042788";

    private static final List<EventType> EVENTS = List.of(
            EventType.AUTOMOBILE_CHANGED,
            EventType.APPOINTMENT_RESCHEDULED,
            EventType.SALE_RECORDED,
            EventType.CUSTOMER_CHANGED,
            EventType.STAY_CHANGED);

    private final List<Listening> opened = new CopyOnWriteArrayList<>();

    @Autowired
    private Sessions sessions;

    @Autowired
    private MeterRegistry meters;

    /** The first event of a topic that is new to the broker may come before anybody follows it. */
    @BeforeEach
    void letItHearOfAllTopics() throws Exception {
        Listening staff = listen("Authorization", "Bearer " + Tokens.of(Role.ADMIN));
        for (EventType type : EVENTS) {
            await().untilAsserted(() -> {
                publish(type);
                assertThat(staff.hints()).anyMatch(hint -> hint.contains(kindOf(type)));
            });
        }
        staff.close();
        await().untilAsserted(() -> assertThat(
                        meters.get("forecourt.gateway.live.streams").gauge().value())
                .isZero());
    }

    private static String kindOf(EventType type) {
        return switch (type.topic()) {
            case AUTOMOBILES -> "AUTOMOBILE";
            case APPOINTMENTS -> "APPOINTMENT";
            case SALES -> "SALE";
            case CUSTOMERS -> "CUSTOMER";
            case STAYS -> "STAY";
            default -> throw new IllegalArgumentException(type.typeName());
        };
    }

    @AfterEach
    void close() {
        opened.forEach(Listening::close);
    }

    @Test
    void staffHearsWhichThingHasChangedAndNothingElseOfIt() throws Exception {
        Listening staff = listen("Authorization", "Bearer " + Tokens.of(Role.SALESPERSON));

        publish(EventType.CUSTOMER_CHANGED);
        publish(EventType.SALE_RECORDED);
        publish(EventType.APPOINTMENT_RESCHEDULED);
        publish(EventType.AUTOMOBILE_CHANGED);

        staff.awaits("{\"kind\":\"AUTOMOBILE\",\"key\":\"" + AUTOMOBILE + "\"}");
        staff.awaits("\"kind\":\"CUSTOMER\",\"key\":");
        staff.awaits("\"kind\":\"SALE\",\"key\":");
        staff.awaits("\"kind\":\"APPOINTMENT\",\"key\":");
        assertThat(staff.hints())
                .allMatch(hint -> hint.matches("data: \\{\"kind\":\"[A-Z]+\"(,\"key\":\"[A-Z0-9]+\")?}"));
    }

    @Test
    void parkingStaffHearsWhichStayAndOfNothingElseWhich() throws Exception {
        Listening agent = listen("Authorization", "Bearer " + Tokens.of(Role.PARKING_AGENT));

        publish(EventType.STAY_CHANGED);
        publish(EventType.SALE_RECORDED);

        agent.awaits("{\"kind\":\"STAY\",\"key\":\"31\"}");
        agent.awaits("{\"kind\":\"SALE\"}");
    }

    @Test
    void customersHearNoKeys() throws Exception {
        Listening customer = listen("Cookie", cookieOf(browser().signIn()));

        publish(EventType.APPOINTMENT_RESCHEDULED);
        publish(EventType.AUTOMOBILE_CHANGED);
        publish(EventType.STAY_CHANGED);

        customer.awaits("{\"kind\":\"STAY\"}");
        customer.awaits("{\"kind\":\"APPOINTMENT\"}");
        customer.awaits("{\"kind\":\"AUTOMOBILE\"}");
        assertThat(customer.hints()).noneMatch(hint -> hint.contains("key"));
    }

    @Test
    void strangersHearOfCarsAlone() throws Exception {
        Listening stranger = listen();
        Listening staff = listen("Authorization", "Bearer " + Tokens.of(Role.ADMIN));

        publish(EventType.APPOINTMENT_RESCHEDULED);
        publish(EventType.SALE_RECORDED);
        publish(EventType.CUSTOMER_CHANGED);
        publish(EventType.STAY_CHANGED);
        staff.awaits("STAY");
        staff.awaits("CUSTOMER");
        staff.awaits("SALE");
        staff.awaits("APPOINTMENT");
        publish(EventType.AUTOMOBILE_CHANGED);

        stranger.awaits("{\"kind\":\"AUTOMOBILE\"}");
        assertThat(stranger.hints()).allMatch(hint -> hint.matches("data: \\{\"kind\":\"(AUTOMOBILE|EVERYTHING)\"}"));
    }

    @Test
    void aSilentStreamShowsThatItLives() throws Exception {
        listen().awaitsLine(":");
    }

    @Test
    void aStreamEndsWithItsSession() throws Exception {
        Browser browser = browser().signIn();
        Listening listening = listen("Cookie", cookieOf(browser));

        sessions.endAllOf(account);

        listening.awaitsItsEnd();
    }

    @Test
    void whoIsNotBelievedHearsNothing() throws Exception {
        for (var broken : Tokens.broken().entrySet()) {
            assertThat(get("/api/v1/live", "Authorization", "Bearer " + broken.getValue())
                            .statusCode())
                    .as(broken.getKey())
                    .isEqualTo(401);
        }
    }

    @Test
    void oneClientHasNotAllStreams() throws Exception {
        listen();
        listen();
        Listening third = listen();

        HttpResponse<String> refused = get("/api/v1/live", "Accept", "text/event-stream");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(json(refused).get("type").asString()).endsWith(":too-many-streams");
        assertThat(refused.headers().firstValue("Retry-After")).contains("60");
        third.close();
        await().untilAsserted(() -> listen());
    }

    @Test
    void whoeverCannotReadStreamsIsToldSo() throws Exception {
        assertThat(get("/api/v1/live", "Accept", "application/json").statusCode())
                .isEqualTo(406);
        assertThat(send("HEAD", "/api/v1/live", "").statusCode()).isEqualTo(200);
    }

    private static void publish(EventType type) {
        TestKafka.publish(type, ContractExamples.payload(type, type.payload()));
    }

    private static String cookieOf(Browser browser) {
        return "FORECOURT_SESSION=" + browser.cookies().get("FORECOURT_SESSION");
    }

    /** Once its first line is here, it hears everything. */
    private Listening listen(String... headers) throws Exception {
        HttpResponse<java.util.stream.Stream<String>> answer =
                client().send(request("GET", "/api/v1/live", BodyPublishers.noBody(), headers), BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/event-stream;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        Listening listening = new Listening(answer.body());
        opened.add(listening);
        listening.awaitsLine("retry:");
        return listening;
    }

    /** What has come out of a stream so far. */
    private static final class Listening {

        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final java.util.stream.Stream<String> body;
        private final Thread reader;

        Listening(java.util.stream.Stream<String> body) {
            this.body = body;
            reader = Thread.ofVirtual().start(this::read);
        }

        private void read() {
            try {
                body.forEach(lines::add);
            } catch (RuntimeException broken) {
                lines.add("broken: " + broken.getMessage());
            }
        }

        List<String> hints() {
            return lines.stream().filter(line -> line.startsWith("data")).toList();
        }

        void awaits(String part) {
            await().untilAsserted(() -> assertThat(hints()).anyMatch(hint -> hint.contains(part)));
        }

        void awaitsLine(String start) {
            await().untilAsserted(() -> assertThat(lines).anyMatch(line -> line.startsWith(start)));
        }

        void awaitsItsEnd() throws InterruptedException {
            assertThat(reader.join(java.time.Duration.ofSeconds(20))).isTrue();
            assertThat(lines).noneMatch(line -> line.startsWith("broken"));
        }

        void close() {
            body.close();
        }
    }
}
