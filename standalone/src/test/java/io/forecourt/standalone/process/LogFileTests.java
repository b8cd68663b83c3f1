package io.forecourt.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTests {

    @TempDir
    Path folder;

    @Test
    void startsANewFileWhenTheOldOneIsFull() throws IOException {
        try (LogFile log = new LogFile(folder.resolve("a.log"), 20, 3)) {
            for (int line = 1; line <= 9; line++) {
                log.writeLine("this is line " + line);
            }
        }
        assertThat(folder.resolve("a.log")).hasContent("this is line 9");
        assertThat(folder.resolve("a.log.1")).hasContent("this is line 7\nthis is line 8");
        assertThat(folder.resolve("a.log.3")).hasContent("this is line 3\nthis is line 4");
        assertThat(folder.resolve("a.log.4")).doesNotExist();
    }

    @Test
    void keepsLinesWholeHoweverTheyArrive() throws IOException {
        try (LogFile log = new LogFile(folder.resolve("a.log"), 10, 2)) {
            write(log, "first ha");
            write(log, "lf\nsecond half");
            write(log, " end\n");
        }
        assertThat(folder.resolve("a.log.2")).hasContent("first half");
        assertThat(folder.resolve("a.log.1")).hasContent("second half end");
        assertThat(folder.resolve("a.log")).isEmptyFile();
    }

    @Test
    void goesOnWhereAnEarlierRunEnded() throws IOException {
        Path file = folder.resolve("a.log");
        Files.writeString(file, "from yesterday\n");
        try (LogFile log = new LogFile(file, 1000, 2)) {
            log.writeLine("from today");
        }
        assertThat(file).hasContent("from yesterday\nfrom today");
    }

    @Test
    void showsTheEndOfALog() throws IOException {
        Path file = folder.resolve("a.log");
        Files.writeString(file, "x".repeat(100_000) + "\none\ntwo\nthree\n");
        assertThat(LogFile.tail(file, 2)).containsExactly("two", "three");
        assertThat(LogFile.tail(folder.resolve("none.log"), 2)).isEmpty();
    }

    private static void write(LogFile log, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        log.write(bytes, bytes.length);
    }
}
