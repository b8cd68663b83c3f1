package io.forecourt.standalone.console;

/** What is being done, for a person who waits. Several tasks may be under way at once. */
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = new Progress() {};

    default void begin(String task) {}

    default void done(String task, String detail) {}

    default void failed(String task, String reason) {}
}
