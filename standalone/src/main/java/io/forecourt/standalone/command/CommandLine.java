package io.forecourt.standalone.command;

import static java.util.Map.entry;

import io.forecourt.servers.ServerFailure;
import io.forecourt.standalone.CannotContinue;
import io.forecourt.standalone.console.Console;
import io.forecourt.standalone.process.PortsInUse;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Finds the command that is asked for, and turns every failure into words and an exit code. */
public final class CommandLine {

    private static final System.Logger log = System.getLogger(CommandLine.class.getName());

    private final Console console;
    private final Map<String, Command> commands;

    /** @param clock in the zone of the person at the terminal */
    public CommandLine(Console console, Place place, Clock clock) {
        this.console = console;
        this.commands = Map.ofEntries(
                entry("up", new Up(console, place, clock)),
                entry("down", new Down(console, place)),
                entry("status", new Status(console, place, clock)),
                entry("import", new Import(console, place)),
                entry("import-sites", new ImportSites(console, place)),
                entry("import-occupancy", new ImportOccupancy(console, place)),
                entry("doctor", new Doctor(console, place)),
                entry("rebuild", new Rebuild(console, place)),
                entry("dead-letters", new DeadLetters(console, place)),
                entry("train", new Train(console, place)));
    }

    /** @return the exit code */
    public int run(List<String> words) {
        String name = words.isEmpty() ? "" : words.getFirst();
        Command command = commands.get(name);
        if (command == null) {
            console.problem("There is no command '%s'. ./forecourt help lists them.".formatted(name));
            return Command.NOT_UNDERSTOOD;
        }
        try {
            Arguments arguments = new Arguments(words.subList(1, words.size()));
            return command.run(arguments);
        } catch (WrongUsage wrong) {
            console.problem("%s%nHow to use it: ./forecourt help %s".formatted(wrong.getMessage(), name));
            return Command.NOT_UNDERSTOOD;
        } catch (PortsInUse taken) {
            console.problem("Forecourt cannot start:");
            taken.ports().forEach(port -> console.problem("  " + port));
            console.problem("Stop those programs, or start with --port-offset 1000.");
            return Command.FAILED;
        } catch (CannotContinue | ServerFailure failure) {
            console.problem(String.valueOf(failure.getMessage()));
            return Command.FAILED;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Command.FAILED;
        } catch (Exception unexpected) {
            log.log(System.Logger.Level.ERROR, "Unexpected", unexpected);
            console.problem("Something went wrong that nobody thought of: " + unexpected);
            return Command.FAILED;
        }
    }
}
