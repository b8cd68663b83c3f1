package io.forecourt.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestFolderTests {

    private static final long NOBODY = Long.MAX_VALUE;

    @TempDir
    Path parent;

    @Test
    void onlyFoldersWhoseJvmIsGoneAreLeftovers() throws Exception {
        Path leftover = Files.createDirectory(parent.resolve("forecourt-test-%d-1".formatted(NOBODY)));
        Files.createDirectory(parent.resolve(
                "forecourt-test-%d-1".formatted(ProcessHandle.current().pid())));
        Files.createDirectory(parent.resolve("somebody-elses"));

        assertThat(TestFolder.leftovers(parent)).containsExactly(leftover);
    }
}
