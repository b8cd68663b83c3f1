package io.forecourt.standalone.system;

import io.forecourt.standalone.CannotContinue;
import io.forecourt.standalone.process.ManagedProcess;
import io.forecourt.standalone.process.PidRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The whole of Forecourt on this machine: PostgreSQL and Kafka, then every service as a process of its own. It may be
 * closed at any time and from any thread, also while it starts, and closes itself when this process ends.
 */
public final class ForecourtSystem implements AutoCloseable {

    private final SystemOptions options;
    private final Lifecycle lifecycle;

    public ForecourtSystem(SystemOptions options) {
        this.options = options;
        this.lifecycle = new Lifecycle(options);
    }

    /**
     * Starts a system and waits until all of it is healthy.
     *
     * @throws CannotContinue if something is not, after everything was stopped again
     */
    public static ForecourtSystem start(SystemOptions options) throws InterruptedException {
        ForecourtSystem system = new ForecourtSystem(options);
        try {
            system.launch();
            List<String> problems = system.awaitHealthy(options.startLimit);
            if (!problems.isEmpty()) {
                throw new CannotContinue(String.join("\n", problems));
            }
            system.announce(RunningSystem.State.READY);
            return system;
        } catch (RuntimeException | InterruptedException failure) {
            system.close();
            throw failure;
        }
    }

    /** Starts everything, without waiting for the services to be healthy. */
    public void launch() throws InterruptedException {
        lifecycle.launch();
    }

    /** @return what did not become healthy in time and why, in words; empty when all is well */
    public List<String> awaitHealthy(Duration atMost) throws InterruptedException {
        return lifecycle.awaitHealthy(atMost);
    }

    /** Tells the commands that come after how far the system is. */
    public void announce(RunningSystem.State state) {
        lifecycle.announce(state);
    }

    public URI gatewayUrl() {
        return serviceUrl(Service.GATEWAY);
    }

    /** The service itself, past the gateway. */
    public URI serviceUrl(Service service) {
        return URI.create("http://127.0.0.1:" + options.ports.of(service));
    }

    /** The address that browsers know, which is also the name of the tokens' issuer. */
    public URI publicUrl() {
        return options.ports.publicUrl();
    }

    /** As whom to speak to the services without being a person. */
    public Operator operator() {
        return options.home.operator(serviceUrl(Service.IDENTITY));
    }

    /** Speaks to the services as that account, with access tokens. */
    public Person person(String email, String password) {
        return options.home.person(serviceUrl(Service.IDENTITY), publicUrl(), email, password);
    }

    /** Of a system that was started with the demonstration's accounts: the one with that role. */
    public Person demoPerson(String role) {
        return person(DemoAccounts.address(role), options.home.demoAccounts().password());
    }

    /** Where the first administrator is made; empty when there is one. */
    public Optional<URI> setupLink() throws InterruptedException {
        return new SetupLink(serviceUrl(Service.IDENTITY), publicUrl(), operator()).with(options.setupToken);
    }

    /** Where the mails that were sent can be read, as pages and as JSON. */
    public URI mailUrl() {
        return URI.create("http://127.0.0.1:" + options.ports.mailPage());
    }

    /** For clients of Kafka. */
    public String kafkaBootstrap() {
        return lifecycle.servers().bootstrapServers();
    }

    /** The database as that service sees it, with its name and password in the address. */
    public String jdbc(Service service) {
        String role = service.databaseRole();
        return "%s?user=%s&password=%s"
                .formatted(
                        lifecycle.servers().databaseUrl(),
                        role,
                        options.home.secrets().passwordOf(role));
    }

    /** The database as its administrator sees it. */
    public String superuserJdbc() {
        return lifecycle.servers().postgres().superuserJdbcUrl();
    }

    public void startPostgres() {
        lifecycle.startPostgres();
    }

    /** Ends all sessions. The services stay, and connect again when it is back on the same port. */
    public void stopPostgres() {
        lifecycle.servers().stopPostgres();
    }

    public void startKafka() {
        lifecycle.startKafka();
    }

    /** The services stay, and connect again when it is back on the same port. */
    public void stopKafka() {
        lifecycle.servers().stopKafka();
    }

    /** The service's process: its id, its state, to kill it, to wait for it. */
    public ManagedProcess process(Service service) {
        return lifecycle.services().of(service);
    }

    /** Kills the service as {@code kill -9} does; it is then started again. */
    public void kill(Service service) {
        process(service).kill();
    }

    public long pid(Service service) {
        return process(service).pid().orElseThrow();
    }

    /** Stops the service in order, starts it again and waits until it is healthy. */
    public void restart(Service service) throws InterruptedException {
        process(service).stop(options.grace);
        process(service).start();
        process(service).awaitSettled(options.startLimit);
    }

    public Home home() {
        return options.home;
    }

    /** What was started here, by process id. */
    public PidRegistry processes() {
        return lifecycle.processes();
    }

    /** Something beside the system that has to go before it does. */
    public void closeFirst(Companion companion) {
        lifecycle.closeFirst(companion);
    }

    /** Returns when somebody begins to close the system. */
    public void awaitClosing() throws InterruptedException {
        lifecycle.awaitClosing();
    }

    public boolean isClosing() {
        return lifecycle.isClosing();
    }

    /** Stops everything in order and in bounded time. */
    @Override
    public void close() {
        lifecycle.close();
    }

    /** Lives beside the system. */
    public interface Companion {
        void close() throws Exception;
    }
}
