package io.forecourt.bench;

import io.forecourt.standalone.system.ForecourtSystem;
import io.forecourt.standalone.system.Operator;
import io.forecourt.standalone.system.Service;
import io.forecourt.standalone.system.SystemOptions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.Histogram;

/** From the commit in inventory to the row in each service's AutomobileVO. */
final class SyncBench {

    private static final int PER_SECOND = 200;
    private static final int SECONDS = 30;
    private static final int WARM_UP_SECONDS = 30;
    private static final int BURST = 20_000;
    private static final List<String> COPIES = List.of("sales", "service_center");

    private final Path project;
    private final Report report;

    SyncBench(Path project, Report report) {
        this.project = project;
        this.report = report;
    }

    void run() throws Exception {
        try (ForecourtSystem system = ForecourtSystem.start(SystemOptions.throwaway(project))) {
            keepCommitTimes(system);
            Operator operator = system.operator();
            try (Dealership dealership = new Dealership(
                            system.serviceUrl(Service.INVENTORY), () -> operator.authorization(Operator.STOCK_WRITE));
                    Connection superuser = DriverManager.getConnection(system.superuserJdbc())) {
                List<String> vins = dealership.stockUp(BURST, 0);
                awaitCopies(superuser);
                steady(superuser, dealership, vins);
                burst(superuser, dealership);
                backlog(system, superuser, dealership);
            }
        }
    }

    private static void keepCommitTimes(ForecourtSystem system) throws SQLException {
        try (Connection superuser = DriverManager.getConnection(system.superuserJdbc());
                var statement = superuser.createStatement()) {
            statement.execute("alter system set track_commit_timestamp = on");
        }
        system.stopPostgres();
        system.startPostgres();
    }

    private void steady(Connection superuser, Dealership dealership, List<String> vins) throws Exception {
        report.title("Steady: %d changes a second for %d s".formatted(PER_SECOND, SECONDS));
        int warmUp = PER_SECOND * WARM_UP_SECONDS;
        List<String> changed = vins.subList(warmUp, warmUp + PER_SECOND * SECONDS);
        change(dealership, vins.subList(0, warmUp));
        change(dealership, changed);
        awaitCopies(superuser);
        for (String copy : COPIES) {
            Histogram delays = new Freshness(superuser, copy).delays(changed);
            report.line("%-58s %10.1f ms", copy + ": p50", delays.getValueAtPercentile(50) / 1e6);
            report.against(copy + ": p99", delays.getValueAtPercentile(99) / 1e6, "ms", 20, true);
        }
    }

    /** An open loop: each change is sent when its time has come, however long the ones before take. */
    private static void change(Dealership dealership, List<String> vins) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        CountDownLatch left = new CountDownLatch(vins.size());
        try (ScheduledExecutorService clock = Executors.newScheduledThreadPool(8)) {
            for (int lane = 0; lane < 8; lane++) {
                clock.scheduleAtFixedRate(
                        () -> {
                            int index = next.getAndIncrement();
                            if (index < vins.size()) {
                                failed.addAndGet(dealership.reprice(vins.get(index)) ? 0 : 1);
                                left.countDown();
                            }
                        },
                        lane * 1_000_000L / PER_SECOND,
                        8_000_000L / PER_SECOND,
                        TimeUnit.MICROSECONDS);
            }
            left.await();
        }
        if (failed.get() > 0) {
            throw new IllegalStateException(failed + " changes were refused");
        }
    }

    private void burst(Connection superuser, Dealership dealership) throws Exception {
        report.title("Burst: a feed changes %,d cars at once".formatted(BURST));
        List<String> vins = dealership.stockUp(BURST, 1);
        awaitCopies(superuser);
        for (String copy : COPIES) {
            Freshness freshness = new Freshness(superuser, copy);
            Histogram delays = freshness.delays(vins);
            report.line(
                    "%-58s %10.1f ms, p99 %.1f ms, %.0f a second (as fast as the import)",
                    copy + ": p50",
                    delays.getValueAtPercentile(50) / 1e6,
                    delays.getValueAtPercentile(99) / 1e6,
                    freshness.drainRate(vins));
        }
    }

    private void backlog(ForecourtSystem system, Connection superuser, Dealership dealership) throws Exception {
        report.title("Backlog: %,d changes made while Kafka was away".formatted(BURST));
        system.stopKafka();
        List<String> vins = dealership.stockUp(BURST, 2);
        system.startKafka();
        Duration took = awaitCopies(superuser);
        report.line("%-58s %10.1f s", "Kafka's start to all copies equal", took.toMillis() / 1e3);
        for (String copy : COPIES) {
            double rate = new Freshness(superuser, copy).drainRate(vins);
            report.against(copy + ": drained", rate, "a sec", 5_000, false);
        }
    }

    private static Duration awaitCopies(Connection superuser) throws Exception {
        Duration longest = Duration.ZERO;
        for (String copy : COPIES) {
            Freshness freshness = new Freshness(superuser, copy);
            Duration waited = Waiting.until(copy + " has caught up", Duration.ofMinutes(3), freshness::caughtUp);
            longest = longest.compareTo(waited) > 0 ? longest : waited;
        }
        return longest;
    }
}
