package io.forecourt.standalone.system;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** A home folder that says that this process is a running system. */
public final class FakeRunningSystem {

    private FakeRunningSystem() {}

    /** @param port where all services answer */
    public static void in(Path folder, int port) {
        Home home = new Home(folder);
        home.prepare();
        Map<Service, Integer> ports = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            ports.put(service, port);
        }
        home.runningSystem()
                .write(RunningSystem.ofThisProcess(
                        RunningSystem.State.READY, new SystemPorts(port, port, port, port, ports)));
    }
}
