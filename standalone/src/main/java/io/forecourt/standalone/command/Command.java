package io.forecourt.standalone.command;

/** Something that a person can ask for. */
@FunctionalInterface
interface Command {

    /** All went well. */
    int DONE = 0;

    /** It was understood, but could not be done, or only in part. */
    int FAILED = 1;

    /** It was not understood. */
    int NOT_UNDERSTOOD = 2;

    /** @return the exit code */
    int run(Arguments arguments) throws Exception;
}
