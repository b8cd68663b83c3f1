package io.forecourt.standalone.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forecourt.standalone.CannotContinue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledApplicationTests {

    @TempDir
    Path folder;

    private InstalledApplication application;

    @BeforeEach
    void unpack() throws IOException {
        Files.createDirectories(folder.resolve("app"));
        Files.writeString(folder.resolve("app/built-from"), "content 1");
        application = new InstalledApplication(folder.resolve("app"), 64);
    }

    @Test
    void runsWithoutACacheUntilThereIsOne() throws IOException {
        assertThat(application.command())
                .noneMatch(word -> word.startsWith("-XX:AOTCache"))
                .contains("-Xmx64m");
        Files.writeString(application.cacheInTheMaking(), "half a cache");
        assertThat(application.hasCache()).isFalse();

        application.adoptCache(application.cacheInTheMaking());

        assertThat(application.hasCache()).isTrue();
        assertThat(application.command()).contains("-XX:AOTCache=" + folder.resolve("app/app.aot"));
    }

    @Test
    void aCacheForOtherOptionsOrAnotherBuildIsNotUsed() throws IOException {
        Files.writeString(application.cacheInTheMaking(), "cache");
        application.adoptCache(application.cacheInTheMaking());
        assertThat(new InstalledApplication(folder.resolve("app"), 65).hasCache())
                .isFalse();
        Files.writeString(folder.resolve("app/built-from"), "content 2");
        assertThat(application.hasCache()).isFalse();
    }

    @Test
    void aJarIsTheSameWhenItsContentIsWhateverItsAge() throws IOException {
        Path one = jar("one.jar", "class", 1);
        Path same = jar("same.jar", "class", 2_000_000_000_000L);
        Path other = jar("other.jar", "klass", 1);
        assertThat(new BootJar(one).fingerprint())
                .isEqualTo(new BootJar(same).fingerprint())
                .isNotEqualTo(new BootJar(other).fingerprint());
    }

    @Test
    void saysThatADamagedJarMustBeBuiltAgain() throws IOException {
        Path damaged = Files.writeString(folder.resolve("damaged.jar"), "no zip");
        assertThatThrownBy(() -> new BootJar(damaged).fingerprint())
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("damaged.jar cannot be read")
                .hasMessageContaining("Build it again");
    }

    @Test
    void findsTheJarOfAModuleWhateverItsVersion() throws IOException {
        Files.createDirectories(folder.resolve("gateway/target"));
        Path jar = Files.createFile(folder.resolve("gateway/target/gateway-2.3-exec.jar"));
        assertThat(BootJar.built(folder, "gateway").file()).isEqualTo(jar);
    }

    private Path jar(String name, String content, long time) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            ZipEntry entry = new ZipEntry("A.class");
            entry.setTime(time);
            zip.putNextEntry(entry);
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
