package io.forecourt.standalone.system;

import io.forecourt.standalone.application.BootJar;
import io.forecourt.standalone.application.InstalledApplication;
import io.forecourt.standalone.console.Progress;
import java.nio.file.Path;
import java.util.List;

/** The services as the project's build leaves them, unpacked into a folder, with their caches where there are some. */
public final class BuiltPrograms implements Programs {

    private final Path projectRoot;
    private final Path folder;

    public BuiltPrograms(Path projectRoot, Path folder) {
        this.projectRoot = projectRoot;
        this.folder = folder;
    }

    @Override
    public void prepare(List<Service> services, Progress progress) throws InterruptedException {
        List<BootJar> jars = services.stream()
                .map(service -> BootJar.built(projectRoot, service.serviceName()))
                .toList();
        Parallel.forEach(services, service -> {
            String task = "unpacking " + service.serviceName();
            if (application(service).install(jars.get(services.indexOf(service)), () -> progress.begin(task))) {
                progress.done(task, "");
            }
        });
    }

    @Override
    public List<String> command(Service service) {
        return application(service).command();
    }

    public InstalledApplication application(Service service) {
        return new InstalledApplication(folder.resolve(service.serviceName()), service.heapMegabytes());
    }
}
