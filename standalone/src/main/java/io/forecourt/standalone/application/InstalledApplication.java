package io.forecourt.standalone.application;

import io.forecourt.standalone.CannotContinue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A service ready to run in a folder of its own: its jar unpacked, and beside it the ahead-of-time cache once there is
 * one. Later builds of the project do not disturb a service that runs from here.
 */
public final class InstalledApplication {

    private static final String APPLICATION = "app.jar";
    private static final String CACHE = "app.aot";
    private static final String BUILT_FROM = "built-from";
    private static final String CACHE_MADE_FOR = "app.aot.made-for";
    private static final String OPTIONS = "jvm.options";

    private final Path folder;
    private final int heapMegabytes;

    public InstalledApplication(Path folder, int heapMegabytes) {
        this.folder = folder.toAbsolutePath();
        this.heapMegabytes = heapMegabytes;
    }

    /**
     * Unpacks the jar unless just this content is there already.
     *
     * @param before is told before it begins
     * @return whether there was something to do
     */
    public boolean install(BootJar jar, Runnable before) throws InterruptedException {
        String fingerprint = jar.fingerprint();
        try {
            if (fingerprint.equals(textOf(BUILT_FROM))) {
                return false;
            }
            before.run();
            Folders.delete(folder);
            Files.createDirectories(folder);
            jar.extractTo(folder, APPLICATION);
            Files.write(folder.resolve(OPTIONS), Jvm.serviceOptions(heapMegabytes));
            Files.writeString(folder.resolve(BUILT_FROM), fingerprint);
            return true;
        } catch (IOException failure) {
            throw new CannotContinue("%s cannot be written: %s".formatted(folder, failure), failure);
        }
    }

    /** Runs with the cache where there is one that fits; the JVM ignores one that does not. */
    public List<String> command() {
        return hasCache() ? commandWith("-XX:AOTCache=" + folder.resolve(CACHE)) : commandWith();
    }

    /** Runs slower, watches what it loads and runs, and leaves a cache when it ends. */
    public List<String> trainingCommand(Path output) {
        return commandWith("-XX:AOTCacheOutput=" + output);
    }

    /** Whether there is a cache for this build of the service, this JVM and these options. */
    public boolean hasCache() {
        return Files.exists(folder.resolve(CACHE)) && circumstances().equals(textOf(CACHE_MADE_FOR));
    }

    /** Puts a cache that training left into its place, where the next start finds it. */
    public void adoptCache(Path output) {
        try {
            Files.deleteIfExists(folder.resolve(CACHE_MADE_FOR));
            Files.move(
                    output, folder.resolve(CACHE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            Files.writeString(folder.resolve(CACHE_MADE_FOR), circumstances());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where training leaves the cache until it is whole. */
    public Path cacheInTheMaking() {
        return folder.resolve(CACHE + ".new");
    }

    private List<String> commandWith(String... cacheOption) {
        List<String> command = new ArrayList<>();
        command.add(Jvm.java().toString());
        command.addAll(Jvm.serviceOptions(heapMegabytes));
        command.addAll(List.of(cacheOption));
        command.add("-jar");
        command.add(folder.resolve(APPLICATION).toString());
        return command;
    }

    private String circumstances() {
        return textOf(BUILT_FROM) + "\n" + Jvm.version() + "\n" + String.join(" ", Jvm.serviceOptions(heapMegabytes));
    }

    private String textOf(String file) {
        try {
            return Files.exists(folder.resolve(file)) ? Files.readString(folder.resolve(file)) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
