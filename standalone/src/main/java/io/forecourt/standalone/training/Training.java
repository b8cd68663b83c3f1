package io.forecourt.standalone.training;

import io.forecourt.standalone.CannotContinue;
import io.forecourt.standalone.application.Folders;
import io.forecourt.standalone.application.InstalledApplication;
import io.forecourt.standalone.console.Progress;
import io.forecourt.standalone.process.RestartPolicy;
import io.forecourt.standalone.system.BuiltPrograms;
import io.forecourt.standalone.system.ForecourtSystem;
import io.forecourt.standalone.system.Home;
import io.forecourt.standalone.system.Service;
import io.forecourt.standalone.system.SystemOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the services once, on servers and data of their own, so that each JVM can see what a start and some work need,
 * and keeps what it learned in the ahead-of-time cache beside the service (JEP 483, 514 and 515).
 */
public final class Training {

    /** A JVM that watches itself starts several times slower, and gets only the processor time that others leave. */
    private static final Duration TIME_TO_START = Duration.ofMinutes(15);

    /** A JVM that has learned something writes it down when it ends. */
    private static final Duration TIME_TO_WRITE = Duration.ofMinutes(3);

    private static final Duration TIME_FOR_ORPHANS = Duration.ofSeconds(10);
    private static final RestartPolicy NO_RESTART =
            new RestartPolicy(Duration.ZERO, Duration.ZERO, Duration.ofHours(1), 1);

    private final Path projectRoot;
    private final Home home;
    private final BuiltPrograms programs;
    private final Progress progress;

    /**
     * @param home where the services run while they are trained; it is emptied
     * @param applications where the unpacked services are or will be
     */
    public Training(Path projectRoot, Home home, Path applications, Progress progress) {
        this.projectRoot = projectRoot;
        this.home = home;
        this.programs = new BuiltPrograms(projectRoot, applications);
        this.progress = progress;
    }

    /** Whether a service has no cache, or one that no longer fits. */
    public static boolean needed(Path projectRoot, Path applications) {
        BuiltPrograms programs = new BuiltPrograms(projectRoot, applications);
        return Stream.of(Service.values())
                .anyMatch(service -> !programs.application(service).hasCache());
    }

    /** Unpacks the services as they were built last. Not for a folder from which a system runs. */
    public void unpack() throws InterruptedException {
        programs.prepare(List.of(Service.values()), progress);
    }

    /** Makes a cache for every service. */
    public void run() throws InterruptedException {
        SystemOptions options = SystemOptions.throwaway(projectRoot, home.folder())
                .programs(service -> {
                    InstalledApplication application = programs.application(service);
                    return application.trainingCommand(application.cacheInTheMaking());
                })
                .restartPolicy(NO_RESTART)
                .startLimit(TIME_TO_START)
                .grace(Duration.ZERO)
                .demo()
                .progress(progress);
        forgetEarlierOnes();
        try (ForecourtSystem system = ForecourtSystem.start(options)) {
            progress.begin("exercise");
            new Exercise(system).run();
            progress.done("exercise", "");
            for (Service service : List.of(Service.values()).reversed()) {
                finish(system, service);
            }
        }
        forgetEarlierOnes();
    }

    private void finish(ForecourtSystem system, Service service) throws InterruptedException {
        String task = "write cache of " + service.serviceName();
        progress.begin(task);
        system.process(service).stop(TIME_TO_WRITE);
        InstalledApplication application = programs.application(service);
        Path made = application.cacheInTheMaking();
        if (!Files.exists(made)) {
            throw new CannotContinue("The JVM wrote no cache for %s. Why may stand in %s."
                    .formatted(service.serviceName(), home.log(service.serviceName())));
        }
        progress.done(task, "%d MiB".formatted(made.toFile().length() >> 20));
        application.adoptCache(made);
    }

    /** One that was killed may have left servers running, and half a cache. */
    private void forgetEarlierOnes() throws InterruptedException {
        home.stopLeftovers(home.processes(), TIME_FOR_ORPHANS);
        try {
            Folders.delete(home.folder());
            for (Service service : Service.values()) {
                Files.deleteIfExists(programs.application(service).cacheInTheMaking());
            }
        } catch (IOException failure) {
            throw new CannotContinue("What an earlier training left cannot be deleted: " + failure, failure);
        }
    }
}
