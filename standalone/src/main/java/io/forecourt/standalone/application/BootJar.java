package io.forecourt.standalone.application;

import io.forecourt.standalone.CannotContinue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A service's executable jar, as the build leaves it. */
public record BootJar(Path file) {

    /** The jar of a module of the project. @throws CannotContinue if it was not built */
    public static BootJar built(Path projectRoot, String module) {
        Path target = projectRoot.resolve(module, "target");
        if (Files.isDirectory(target)) {
            try (DirectoryStream<Path> jars = Files.newDirectoryStream(target, module + "-*-exec.jar")) {
                for (Path jar : jars) {
                    return new BootJar(jar);
                }
            } catch (IOException failure) {
                throw new CannotContinue("%s cannot be read: %s".formatted(target, failure), failure);
            }
        }
        throw new CannotContinue(
                "%s is not built: there is no %s-*-exec.jar in %s. ./forecourt up builds it; so does ./mvnw package."
                        .formatted(module, module, target));
    }

    /** The same for the same content: made of the names and checksums in the jar's table, which is quick to read. */
    public String fingerprint() {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            zip.stream().map(BootJar::line).forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException failure) {
            throw new CannotContinue("%s cannot be read: %s. Build it again.".formatted(file, failure), failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Unpacks into a jar of the service's own classes and a {@code lib} folder: what the ahead-of-time cache needs. */
    void extractTo(Path folder, String applicationFile) throws IOException, InterruptedException {
        Process tool = new ProcessBuilder(
                        Jvm.java().toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djarmode=tools",
                        "-jar",
                        file.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        folder.toString(),
                        "--application-filename",
                        applicationFile)
                .redirectErrorStream(true)
                .start();
        String output = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (tool.waitFor() != 0 || !Files.exists(folder.resolve(applicationFile))) {
            throw new CannotContinue("%s cannot be unpacked to %s: %s".formatted(file, folder, output.strip()));
        }
    }

    private static String line(ZipEntry entry) {
        return "%s %x %d%n".formatted(entry.getName(), entry.getCrc(), entry.getSize());
    }
}
