package io.forecourt.standalone.command;

import io.forecourt.standalone.console.Console;
import io.forecourt.standalone.console.ConsoleProgress;
import io.forecourt.standalone.process.ProcessListener;
import io.forecourt.standalone.system.Home;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Tells the person at the terminal what becomes of the services. */
final class Announcer implements ProcessListener {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Console console;
    private final Home home;
    private final Clock clock;

    Announcer(Console console, Home home, Clock clock) {
        this.console = console;
        this.home = home;
        this.clock = clock;
    }

    @Override
    public void healthy(String name, Duration afterStart) {
        say("%s is back, %s after its start".formatted(name, ConsoleProgress.seconds(afterStart)));
    }

    @Override
    public void died(String name, int exitCode, Duration restartIn) {
        say("%s died (%s); it is started again in %s"
                .formatted(name, cause(exitCode), ConsoleProgress.seconds(restartIn)));
    }

    @Override
    public void gaveUp(String name, int exitCode, int rapidDeaths) {
        say("*** %s died %d times in a row (%s) and is NOT started again. The others go on. Its log: %s"
                .formatted(name, rapidDeaths, cause(exitCode), home.log(name)));
    }

    private void say(String text) {
        console.line("%s  %s".formatted(TIME.format(LocalTime.now(clock)), text));
    }

    /** Shells and Java count a signal as 128 and its number. */
    private static String cause(int exitCode) {
        return switch (exitCode) {
            case 137 -> "killed";
            case 143 -> "stopped by somebody else";
            case 3 -> "exit code 3, perhaps out of memory";
            default -> "exit code " + exitCode;
        };
    }
}
