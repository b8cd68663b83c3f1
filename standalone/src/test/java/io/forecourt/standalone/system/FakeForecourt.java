package io.forecourt.standalone.system;

import io.forecourt.standalone.FakeService;
import java.nio.file.Path;
import java.time.Duration;

/** A supervisor in a process of its own, with fake services, for tests that kill it. */
public final class FakeForecourt {

    private FakeForecourt() {}

    /** @param arguments the folder in which everything lives */
    public static void main(String[] arguments) throws InterruptedException {
        ForecourtSystem system = new ForecourtSystem(options(Path.of(arguments[0])));
        system.launch();
        system.awaitHealthy(Duration.ofMinutes(1));
        system.announce(RunningSystem.State.READY);
        system.awaitClosing();
    }

    static SystemOptions options(Path folder) {
        SystemOptions options = SystemOptions.lasting(folder, folder.resolve("home"), SystemPorts.free())
                .programs(_ -> FakeService.command());
        for (Service service : Service.values()) {
            options.environment(service, "FAKE_NAME", service.serviceName())
                    .environment(service, "FAKE_DIARY", folder.resolve("diary").toString());
        }
        return options;
    }
}
