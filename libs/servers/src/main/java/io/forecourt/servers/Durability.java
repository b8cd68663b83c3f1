package io.forecourt.servers;

/** What a server promises about writes that it has acknowledged. */
public enum Durability {
    /** They survive a power cut: every commit waits for the disk. */
    DURABLE,
    /** They survive the end of the process, not of the machine; for tests, where speed is worth more. */
    FAST
}
