package io.forecourt.parking.imports;

import java.util.List;

/**
 * What became of a list.
 *
 * @param rows all of them: added, updated, unchanged and rejected together
 * @param unchanged sites of which the list says what it, or another one, said the last time
 * @param withoutPosition rows that were taken and say no place; no search near a point finds their sites
 * @param withoutCapacity rows that were taken and do not say how many vehicles there is room for
 * @param ignoredColumns headings of the file that mean nothing here
 * @param remarks in the order of the file
 */
public record ImportReport(
        int rows,
        int added,
        int updated,
        int unchanged,
        int rejected,
        int withoutPosition,
        int withoutCapacity,
        List<String> ignoredColumns,
        List<ImportRemark> remarks) {}
