package io.forecourt.parking.occupancy;

import org.jspecify.annotations.Nullable;

/**
 * What there is to say about a row, or about one value in it.
 *
 * @param line where the row begins in the file, from 1
 * @param rejected true where the row or the value was not taken; false where it was, strange as it is
 * @param column whose value it is about, if it is about one
 * @param code stable, for programs
 * @param detail a sentence that whoever sent the file can act on
 */
public record OccupancyRemark(
        int line, boolean rejected, @Nullable String column, String code, String detail) {}
