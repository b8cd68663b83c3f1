package io.forecourt.standalone.command;

import io.forecourt.standalone.console.Console;

/** Brings a file of automobiles into the stock. */
final class Import implements Command {

    Import(Console console, Place place) {}

    @Override
    public int run(Arguments arguments) {
        return FAILED;
    }
}
