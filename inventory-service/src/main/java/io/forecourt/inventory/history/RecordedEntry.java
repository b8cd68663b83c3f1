package io.forecourt.inventory.history;

/** An entry with its place in the history. */
public record RecordedEntry(long number, HistoryEntry entry) {}
