package io.forecourt.standalone.system;

import io.forecourt.servers.Durability;
import io.forecourt.standalone.console.Progress;
import io.forecourt.standalone.process.ProcessListener;
import io.forecourt.standalone.process.RestartPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a system is to be started. Every method answers this object, changed. */
public final class SystemOptions {

    final Home home;
    final boolean deletedAtTheEnd;
    final SystemPorts ports;
    final Durability durability;
    final Map<Service, Map<String, String>> environment = new EnumMap<>(Service.class);
    final List<String> profiles = new ArrayList<>();
    Duration startLimit = Duration.ofMinutes(3);
    Duration grace = Duration.ofSeconds(15);
    Programs programs;
    boolean demo;
    String setupToken = SetupLink.newToken();
    List<Service> services = List.of(Service.values());
    RestartPolicy restartPolicy = RestartPolicy.DEFAULT;
    Progress progress = Progress.SILENT;
    ProcessListener listener = ProcessListener.NONE;

    private SystemOptions(
            Home home, boolean deletedAtTheEnd, SystemPorts ports, Durability durability, Programs programs) {
        this.home = home;
        this.deletedAtTheEnd = deletedAtTheEnd;
        this.ports = ports;
        this.durability = durability;
        this.programs = programs;
    }

    /** A system whose data stays, in its own folder. */
    public static SystemOptions lasting(Path projectRoot, Path home, SystemPorts ports) {
        Home folder = new Home(home);
        return new SystemOptions(
                folder, false, ports, Durability.DURABLE, new BuiltPrograms(projectRoot, folder.applications()));
    }

    /**
     * A system for tests and measurements: free ports, a temporary folder that goes when the system is closed, commits
     * that do not wait for the disk. The services are unpacked once for all such systems of a project.
     */
    public static SystemOptions throwaway(Path projectRoot) {
        try {
            return throwaway(projectRoot, Files.createTempDirectory("forecourt-"), true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The same in a folder of one's own choice, which stays when the system is closed. */
    public static SystemOptions throwaway(Path projectRoot, Path folder) {
        return throwaway(projectRoot, folder, false);
    }

    private static SystemOptions throwaway(Path projectRoot, Path folder, boolean deleted) {
        return new SystemOptions(
                new Home(folder),
                deleted,
                SystemPorts.free(),
                Durability.FAST,
                new BuiltPrograms(projectRoot, projectRoot.resolve("target", "throwaway-apps")));
    }

    /** Adds the API that applications of the CarCar family speak. */
    public SystemOptions carCar() {
        profiles.add("carcar");
        return this;
    }

    /** Adds accounts to try everything with; see {@link DemoAccounts}. */
    public SystemOptions demo() {
        demo = true;
        return this;
    }

    /** With which the first administrator is made, while there is none; otherwise one is drawn for each start. */
    public SystemOptions setupToken(String token) {
        setupToken = token;
        return this;
    }

    /** Adds or replaces one variable of a service's environment. */
    public SystemOptions environment(Service service, String name, String value) {
        environment.computeIfAbsent(service, _ -> new HashMap<>()).put(name, value);
        return this;
    }

    /** Starts only these services. */
    public SystemOptions services(Service... wanted) {
        services = List.of(wanted);
        return this;
    }

    public SystemOptions programs(Programs source) {
        programs = source;
        return this;
    }

    public SystemOptions restartPolicy(RestartPolicy policy) {
        restartPolicy = policy;
        return this;
    }

    /** How long it may take until all services are healthy. */
    public SystemOptions startLimit(Duration time) {
        startLimit = time;
        return this;
    }

    /** How long a service may take to stop; it finishes the requests that it has begun in ten seconds at most. */
    public SystemOptions grace(Duration time) {
        grace = time;
        return this;
    }

    public SystemOptions progress(Progress told) {
        progress = told;
        return this;
    }

    public SystemOptions listener(ProcessListener told) {
        listener = told;
        return this;
    }
}
