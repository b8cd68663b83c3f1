package io.forecourt.standalone.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What follows a command's name on the command line. */
final class Arguments {

    private final List<String> remaining;

    Arguments(List<String> arguments) {
        this.remaining = new ArrayList<>(arguments);
    }

    /** Whether one of these words is there. */
    boolean flag(String... spellings) {
        return remaining.removeAll(List.of(spellings));
    }

    /** The word after this one, or after {@code name=}. */
    Optional<String> option(String name) {
        for (int at = 0; at < remaining.size(); at++) {
            String argument = remaining.get(at);
            if (argument.startsWith(name + "=")) {
                remaining.remove(at);
                return Optional.of(argument.substring(name.length() + 1));
            }
            if (argument.equals(name)) {
                if (at + 1 == remaining.size()) {
                    throw new WrongUsage(name + " needs a value after it.");
                }
                remaining.remove(at);
                return Optional.of(remaining.remove(at));
            }
        }
        return Optional.empty();
    }

    /** A whole number after an option, 0 without the option. */
    int number(String name, int atMost) {
        String text = option(name).orElse("0");
        try {
            int number = Integer.parseInt(text);
            if (number >= 0 && number <= atMost) {
                return number;
            }
        } catch (NumberFormatException _) {
            // said below
        }
        throw new WrongUsage("%s needs a number from 0 to %d, not '%s'.".formatted(name, atMost, text));
    }

    Optional<String> next() {
        return remaining.isEmpty() || remaining.getFirst().startsWith("-")
                ? Optional.empty()
                : Optional.of(remaining.removeFirst());
    }

    String required(String what) {
        return next().orElseThrow(() -> new WrongUsage("There is %s missing.".formatted(what)));
    }

    /** @throws WrongUsage if something was not understood */
    void finish() {
        if (!remaining.isEmpty()) {
            throw new WrongUsage("'%s' is not understood here.".formatted(remaining.getFirst()));
        }
    }
}
