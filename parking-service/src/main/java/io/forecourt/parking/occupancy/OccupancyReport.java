package io.forecourt.parking.occupancy;

import java.util.List;

/**
 * What became of a file of readings.
 *
 * @param rows all of them
 * @param rejectedRows of them: those of which nothing was taken
 * @param readings values that were taken: added, corrected and unchanged together; a site's empty cells are none
 * @param corrected readings that were known and said otherwise
 * @param unchanged readings that were known already
 * @param rejected values that were not taken
 * @param sites columns that are a site of the operator
 * @param unknownColumns headings that are none
 * @param remarks in the order of the file, the first of them
 * @param furtherRemarks how many more there were to make
 */
public record OccupancyReport(
        int rows,
        int rejectedRows,
        int readings,
        int added,
        int corrected,
        int unchanged,
        int rejected,
        int sites,
        List<String> unknownColumns,
        List<OccupancyRemark> remarks,
        int furtherRemarks) {

    /** How many remarks a report has at most. */
    public static final int MOST_REMARKS = 100;
}
