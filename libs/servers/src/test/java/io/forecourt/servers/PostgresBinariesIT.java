package io.forecourt.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesIT {

    @TempDir
    Path cache;

    @Test
    void processesThatUnpackAtTheSameTimeEndUpWithOneCompleteCopy() throws Exception {
        Callable<Path> unpack = () -> PostgresBinaries.unpacked(cache);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (var copy : two.invokeAll(List.of(unpack, unpack))) {
                assertThat(copy.get().resolve("bin/postgres")).isExecutable();
                assertThat(copy.get().resolve("lib")).isNotEmptyDirectory();
            }
        }
        try (Stream<Path> left = Files.list(cache)) {
            assertThat(left).hasSize(1);
        }
    }
}
