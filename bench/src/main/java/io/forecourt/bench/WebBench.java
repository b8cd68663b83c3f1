package io.forecourt.bench;

import io.forecourt.standalone.system.ForecourtSystem;
import io.forecourt.standalone.system.Service;
import io.forecourt.standalone.system.SystemOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody at a screen waits for: the web app's production build in headless Chromium with a CPU that is four times
 * slower, through the gateway of a system with 100,000 cars. The browser's own clocks measure, in {@code web/e2e/bench}.
 */
final class WebBench {

    private static final int CARS = 100_000;
    private static final String UNLIMITED = "1000000";
    private static final double PAINT_MILLIS = 1500;
    private static final double DELAY_MILLIS = 100;
    private static final double SCRIPT_KILOBYTES = 200;

    private final Path project;
    private final Report report;

    WebBench(Path project, Report report) {
        this.project = project;
        this.report = report;
    }

    void run() throws Exception {
        SystemOptions options =
                SystemOptions.throwaway(project).demo().environment(Service.GATEWAY, "FORECOURT_RATE_LIMIT", UNLIMITED);
        Path figures = Files.createTempFile("figures", ".json");
        try (ForecourtSystem system = ForecourtSystem.start(options);
                Dealership dealership =
                        new Dealership(system.gatewayUrl(), system.demoPerson("ADMIN")::authorization)) {
            List<String> vins = dealership.stockUp(CARS, 0);
            dealership.awaitCopy(vins.getLast());
            browse(system, figures);
            print(JsonMapper.shared().readTree(figures));
        } finally {
            Files.delete(figures);
        }
    }

    private void browse(ForecourtSystem system, Path figures) throws IOException, InterruptedException {
        ProcessBuilder npm = new ProcessBuilder("npm", "run", "--silent", "bench")
                .directory(project.resolve("web").toFile())
                .inheritIO();
        npm.environment().put("BASE_URL", system.publicUrl().toString());
        npm.environment()
                .put("FORECOURT_DEMO_PASSWORD", system.home().demoAccounts().password());
        npm.environment().put("FORECOURT_FIGURES", figures.toString());
        Process browsing = npm.start();
        try {
            int exit = browsing.waitFor();
            if (exit != 0) {
                throw new IllegalStateException("The browser's part ended with %d".formatted(exit));
            }
        } finally {
            browsing.descendants().forEach(ProcessHandle::destroyForcibly);
            browsing.destroyForcibly();
        }
    }

    private void print(JsonNode measured) {
        report.title("Opened for the first time, nothing cached, CPU 4 times slower, %,d cars".formatted(CARS));
        section(measured, "scripts", "scripts of %s, compressed", "kB", SCRIPT_KILOBYTES);
        section(measured, "paint", "largest contentful paint of %s", "ms", PAINT_MILLIS);
        report.title("Working with the stock: from an input to the frame that answers it");
        section(measured, "delay", "%s", "ms", DELAY_MILLIS);
        report.title("Working with the stock: from an input to the rows that were asked for");
        for (JsonNode one : ofKind(measured, "rows")) {
            report.line("%-58s %10.1f ms", nameOf(one), median(one));
        }
    }

    private void section(JsonNode measured, String kind, String what, String unit, double goal) {
        for (JsonNode one : ofKind(measured, kind)) {
            report.against(what.formatted(nameOf(one)), median(one), unit, goal, true);
            report.line(
                    "%58s %10.1f %s",
                    "worst of %d".formatted(one.path("figures").size()), worst(one), unit);
        }
    }

    private static List<JsonNode> ofKind(JsonNode measured, String kind) {
        return measured.valueStream()
                .filter(one -> one.path("name").asString().startsWith(kind + " "))
                .toList();
    }

    private static String nameOf(JsonNode one) {
        return one.path("name").asString().split(" ", 2)[1];
    }

    private static double median(JsonNode one) {
        double[] sorted = figures(one).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double worst(JsonNode one) {
        return figures(one).max().orElseThrow();
    }

    private static DoubleStream figures(JsonNode one) {
        return one.path("figures").valueStream().mapToDouble(JsonNode::asDouble);
    }
}
