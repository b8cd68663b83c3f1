package io.forecourt.inventory.feed;

/** A remark with its place in the report. */
public record NumberedRemark(long number, Remark remark) {}
