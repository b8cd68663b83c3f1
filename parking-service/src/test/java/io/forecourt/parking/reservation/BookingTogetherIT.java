package io.forecourt.parking.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.forecourt.messaging.EventHeaders;
import io.forecourt.parking.Drivers;
import io.forecourt.parking.ParisTariff;
import io.forecourt.parking.Places;
import io.forecourt.parking.driver.SaidVehicle;
import io.forecourt.parking.place.SpaceKind;
import io.forecourt.parking.stay.StayView;
import io.forecourt.parking.stay.StaysChanged;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.SqlStatements;
import io.forecourt.testing.security.Tokens;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Drivers who come while others are being booked. */
@IntegrationTest
@RecordApplicationEvents
class BookingTogetherIT {

    private static final int STATEMENTS_OF_A_BOOKING = 5;

    /** A Tuesday at 10 on the spot, in paid hours. */
    private static final Instant TEN = ZonedDateTime.now(ZoneId.of("Europe/Berlin"))
            .with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
            .with(LocalTime.of(10, 0))
            .toInstant();

    private static final Function<StayView, Long> ID = StayView::id;
    private static final BooleanSupplier ADMITTED = () -> true;

    @LocalServerPort
    private int port;

    @Autowired
    private BookingTogether together;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private PlatformTransactionManager transactions;

    private long site;

    @BeforeEach
    void addASiteWithATariff() {
        var manager = new Client(port).as(Tokens.admin());
        site = Places.site(manager);
        Places.addSpaces(manager, site, 40).expect(200);
        ParisTariff.at(jdbc, site);
    }

    @Test
    void aRoundTakesTheStatementsOfOneBooking() throws Exception {
        inARound(List.of(booking(hours(1))));
        List<Optional<Long>> booked = new ArrayList<>();

        List<String> statements = SqlStatements.recordedDuring(() -> booked.addAll(inARound(tenBookings())));

        assertThat(statements).hasSize(STATEMENTS_OF_A_BOOKING);
        assertThat(booked.stream().flatMap(Optional::stream)).hasSizeGreaterThan(1);
        assertThat(spacesTaken())
                .isEqualTo(1 + booked.stream().filter(Optional::isPresent).count());
        assertThat(noticesOfTheSite()).isEqualTo(spacesTaken());
    }

    @Test
    void eachEventKnowsTheRequestThatItComesFrom() throws Exception {
        List<Optional<Long>> booked = inARound(IntStream.range(0, 3)
                .mapToObj(i -> new Task("request-" + i, booking(hours(1)).taking()))
                .toList());

        Map<Long, @Nullable String> requests = new HashMap<>();
        events.stream(StaysChanged.class)
                .flatMap(told -> told.changes().stream())
                .forEach(change -> requests.put(change.stay().id(), change.correlationId()));
        for (int i = 0; i < 3; i++) {
            assertThat(requests).containsEntry(booked.get(i).orElseThrow(), "request-" + i);
        }
    }

    @Test
    void whoCannotBeBookedKeepsNobodyElseFromIt() throws Exception {
        List<Optional<Long>> booked = inARound(List.of(
                booking(hours(1)),
                booking(hours(30)),
                booking(wanted(SpaceKind.ELECTRIC, null, hours(1)), ADMITTED, ID),
                booking(wanted(SpaceKind.STANDARD, null, hours(1)), () -> false, ID),
                booking(hours(2))));

        assertThat(booked).extracting(Optional::isPresent).containsExactly(true, false, false, false, true);
        assertThat(spacesTaken()).isEqualTo(2);
    }

    @Test
    void aCertainSpaceIsNotLookedForTogether() {
        assertThat(together.book(wanted(null, 1L, hours(1)), ADMITTED, ID)).isEmpty();
    }

    @Test
    void noneGetsASpaceThatAnotherHas() throws Exception {
        List<Long> booked = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            inARound(tenBookings()).forEach(one -> one.ifPresent(booked::add));
        }

        assertThat(booked).doesNotHaveDuplicates();
        assertThat(spacesTaken()).isEqualTo(booked.size()).isBetween(10L, 40L);
    }

    @Test
    void whatGoesWrongForOneIsUndoneForAllAndLeftToEachAlone() throws Exception {
        List<Optional<Long>> booked = inARound(List.of(
                booking(hours(1)),
                booking(wanted(SpaceKind.STANDARD, null, hours(1)), ADMITTED, _ -> {
                    throw new IllegalStateException("No answer");
                }),
                booking(hours(1))));

        assertThat(booked).containsOnly(Optional.empty());
        assertThat(spacesTaken()).isZero();
    }

    @Test
    void whereNobodyKnowsWhetherTheyAreKeptAllHearThat() {
        Task cutOff = booking(wanted(SpaceKind.STANDARD, null, hours(1)), ADMITTED, stay -> {
            TransactionSynchronizationManager.registerSynchronization(endingTheSession());
            return stay.id();
        });

        assertThatThrownBy(() -> inARound(List.of(booking(hours(1)), cutOff, booking(hours(1)))))
                .isInstanceOf(ExecutionException.class);
        assertThat(spacesTaken()).isZero();
    }

    /** Of the current transaction, when it is about to commit. */
    private TransactionSynchronization endingTheSession() {
        int session = jdbc.sql("select pg_backend_pid()").query(Integer.class).single();
        return new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                new TransactionTemplate(
                                transactions,
                                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW))
                        .executeWithoutResult(_ -> jdbc.sql("select pg_terminate_backend(?, 5000)")
                                .param(session)
                                .query(Boolean.class)
                                .single());
            }
        };
    }

    @Test
    void aKeyIsForOneBookingHoweverManyComeAtOnce() throws Exception {
        Client driver =
                Drivers.driver(port).with("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, ?> wish = Drivers.wish(site, TEN, hours(1), Map.of());
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer> post = () -> driver.post(Drivers.RESERVATIONS, wish);
            for (Future<Answer> answer : threads.invokeAll(List.of(post, post, post, post, post, post, post, post))) {
                answers.add(answer.get());
            }
        }
        answers.add(driver.post(Drivers.RESERVATIONS, wish));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(201, 409));
        assertThat(answers.getLast().status()).isEqualTo(201);
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 201)
                        .map(Answer::text)
                        .distinct())
                .hasSize(1);
        assertThat(spacesTaken()).isOne();
    }

    /** A booking, and the request that it comes from. */
    private record Task(@Nullable String correlationId, Callable<Optional<Long>> taking) {}

    private Task booking(Instant to) {
        return booking(wanted(SpaceKind.STANDARD, null, to), ADMITTED, ID);
    }

    private Task booking(ReservationRequested wanted, BooleanSupplier admitted, Function<StayView, Long> answering) {
        return new Task(null, () -> together.book(wanted, admitted, answering));
    }

    private List<Task> tenBookings() {
        return IntStream.range(0, 10).mapToObj(_ -> booking(hours(1))).toList();
    }

    private ReservationRequested wanted(@Nullable SpaceKind kind, @Nullable Long space, Instant to) {
        return new ReservationRequested(
                UUID.randomUUID(),
                site,
                kind,
                space,
                new ReservationPeriod(TEN, to),
                new SaidVehicle(null, "AA-123-AA", "FR", null));
    }

    private static Instant hours(int hours) {
        return TEN.plus(Duration.ofHours(hours));
    }

    /** Does them in one round, which waits for the two that are under way when they come. */
    private List<Optional<Long>> inARound(List<Task> tasks) throws Exception {
        CountDownLatch one = keepARoundUnderWay();
        CountDownLatch other = keepARoundUnderWay();
        try {
            List<FutureTask<Optional<Long>>> asked = new ArrayList<>();
            for (Task task : tasks) {
                asked.add(start(task));
            }
            one.countDown();
            List<Optional<Long>> answers = new ArrayList<>();
            for (FutureTask<Optional<Long>> answer : asked) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            other.countDown();
        }
    }

    /** @return what ends it, with nothing booked */
    private CountDownLatch keepARoundUnderWay() {
        var barrier = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        start(booking(
                wanted(SpaceKind.STANDARD, null, hours(1)),
                () -> {
                    begun.countDown();
                    return awaited(barrier);
                },
                ID));
        await().until(() -> begun.getCount() == 0);
        return barrier;
    }

    private static boolean awaited(CountDownLatch barrier) {
        try {
            barrier.await();
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** On a thread that is called like those that answer requests, and waits when this returns. */
    private static FutureTask<Optional<Long>> start(Task task) {
        var work = new FutureTask<>(() -> {
            try (var _ = MDC.putCloseable(EventHeaders.CORRELATION_ID_IN_LOGS, task.correlationId())) {
                return task.taking().call();
            }
        });
        var thread = new Thread(work, "tomcat-handler-of-a-driver");
        thread.start();
        await().until(() -> thread.getState() == Thread.State.WAITING);
        return work;
    }

    private long spacesTaken() {
        return count("select count(distinct space_id) from stays where site_id = ?");
    }

    private long noticesOfTheSite() {
        return count("select count(*) from notices n join stays s on s.id = n.stay_id where s.site_id = ?");
    }

    private long count(String sql) {
        return jdbc.sql(sql).param(site).query(Long.class).single();
    }
}
