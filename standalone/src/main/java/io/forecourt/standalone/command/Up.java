package io.forecourt.standalone.command;

import io.forecourt.standalone.CannotContinue;
import io.forecourt.standalone.console.Console;
import io.forecourt.standalone.console.ConsoleProgress;
import io.forecourt.standalone.demo.DemoParking;
import io.forecourt.standalone.system.AlreadyRunning;
import io.forecourt.standalone.system.ForecourtSystem;
import io.forecourt.standalone.system.Home;
import io.forecourt.standalone.system.RunningSystem.State;
import io.forecourt.standalone.system.SystemOptions;
import io.forecourt.standalone.system.SystemPorts;
import io.forecourt.standalone.training.BackgroundTraining;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Starts everything and stays until it is told to stop. */
final class Up implements Command {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Console console;
    private final Place place;
    private final Clock clock;

    Up(Console console, Place place, Clock clock) {
        this.console = console;
        this.place = place;
        this.clock = clock;
    }

    @Override
    public int run(Arguments arguments) throws Exception {
        boolean detached = arguments.flag("-d", "--detach");
        UpOptions wanted = UpOptions.of(arguments);
        arguments.finish();
        Home home = place.homeFolder();
        if (home.runningSystem().read().isPresent()) {
            throw new AlreadyRunning(home.folder());
        }
        home.prepare();
        if (detached) {
            return new DetachedUp(console, place).run(wanted);
        }
        SupervisorLog.goesTo(home.log("supervisor"));
        return attached(wanted, home);
    }

    private int attached(UpOptions wanted, Home home) throws InterruptedException {
        SystemPorts ports = SystemPorts.usual(wanted.portOffset());
        SystemOptions options = SystemOptions.lasting(place.projectRoot(), place.home(), ports)
                .listener(new Announcer(console, home, clock));
        wanted.applyTo(options);
        Optional<String> setupToken = WaysIn.givenSetupToken();
        setupToken.ifPresent(options::setupToken);
        console.line("Forecourt starts, with its data in %s".formatted(shown(home.data())));
        try (ConsoleProgress progress = new ConsoleProgress(console);
                ForecourtSystem system = new ForecourtSystem(options.progress(progress))) {
            List<String> problems = start(system);
            if (!system.isClosing()) {
                problems.forEach(problem -> console.problem("%n%s".formatted(problem)));
                welcome(progress, system, wanted.carCar(), problems.isEmpty());
                if (setupToken.isEmpty()) {
                    new WaysIn(console, place).tell(system.setupLink(), wanted.demo());
                }
                system.announce(problems.isEmpty() ? State.READY : State.IN_PART);
                if (problems.isEmpty()) {
                    if (wanted.demo()) {
                        furnish(system);
                    }
                    train(system, home);
                }
                system.awaitClosing();
            }
            return DONE;
        }
    }

    private static List<String> start(ForecourtSystem system) throws InterruptedException {
        try {
            system.launch();
            return system.awaitHealthy(PATIENCE);
        } catch (RuntimeException failure) {
            if (system.isClosing()) {
                // Somebody wants to stop it; that something did not get to start then is no news.
                return List.of();
            }
            throw failure;
        }
    }

    /** Nobody who has come to try it out should have to begin with an empty city; without it they can. */
    private void furnish(ForecourtSystem system) throws InterruptedException {
        try {
            DemoParking.in(system).add();
        } catch (CannotContinue failure) {
            console.problem("The demonstration's parking is not there, or not all of it: " + failure.getMessage());
        }
    }

    private void train(ForecourtSystem system, Home home) {
        BackgroundTraining training = new BackgroundTraining(place.projectRoot(), home, system.processes(), console);
        system.closeFirst(training::close);
        training.start();
    }

    private void welcome(ConsoleProgress progress, ForecourtSystem system, boolean carCar, boolean whole) {
        String gateway = system.gatewayUrl().toString().replace("127.0.0.1", "localhost");
        console.line("");
        console.line(
                whole
                        ? "Forecourt is ready after %s.".formatted(ConsoleProgress.seconds(progress.elapsed()))
                        : "Forecourt runs, but not all of it; what is wrong stands above.");
        console.line("  Open       %s".formatted(gateway));
        console.line("  The API    %s/docs".formatted(gateway));
        if (carCar) {
            console.line("  CarCar     %s/api/automobiles/ and on the services' own ports".formatted(gateway));
        }
        console.line("  Mails      %s".formatted(system.mailUrl().toString().replace("127.0.0.1", "localhost")));
        console.line("  Logs       %s".formatted(shown(system.home().logs())));
        console.line("  Stop       Ctrl-C, or ./forecourt down");
    }

    private String shown(Path path) {
        return path.startsWith(place.projectRoot())
                ? place.projectRoot().relativize(path).toString()
                : path.toString();
    }
}
