package io.forecourt.parking.stay;

/**
 * How a free space is looked for: in the order of {@code spaces_by_kind}, from a random turn on and once around. Each
 * space's stays are looked up one space after the other ({@code offset 0}), so that it ends with the first that is free.
 */
final class FreeSpace {

    /** How many turns there are. */
    static final long TURNS = 1L << 32;

    private static final String TURN = "(p.id * 2654435761) % 4294967296";
    private static final String SKIPPING = "skip locked";
    private static final String WAITING = "";

    private static final String FREE = """
            p.site_id = :site and p.removed_at is null and p.active
               and not exists (
                   select from stays t
                    where t.space_id = p.id and t.period && tstzrange(:from, :to)
                      and t.state in ('HELD', 'CONFIRMED', 'CHECKED_IN', 'OVERSTAY')%s
                   offset 0)""";

    /** What is gone is in nobody's way, even if nobody has said so yet; the constraint waits for whoever is just saying so. */
    private static final String NOT_RUN_OUT = " and not (t.state = 'HELD' and t.held_until <= :now)";

    private static final String NOBODY_ON_IT = """

               and not exists (
                   select from stays t where t.space_id = p.id and t.state in ('CHECKED_IN', 'OVERSTAY')
                   offset 0)""";

    private static final String LOOK = """
            select p.id, p.kind, p.number, p.level_id from spaces p
             where %s and %s
             order by %s limit 1 for no key update of p %s""";

    private static final FreeSpace ANY = new FreeSpace(false, false);
    private static final FreeSpace ANY_EMPTY = new FreeSpace(false, true);
    private static final FreeSpace CERTAIN = new FreeSpace(true, false);
    private static final FreeSpace CERTAIN_EMPTY = new FreeSpace(true, true);

    private final boolean certain;
    private final boolean physically;
    private final String insertAhead;
    private final String insertLeavingOthersAlone;
    private final String insertWaitingForOthers;

    private FreeSpace(boolean certain, boolean physically) {
        this.certain = certain;
        this.physically = physically;
        this.insertAhead = insert(ahead(SKIPPING, ""));
        this.insertLeavingOthersAlone = insert(candidate(SKIPPING, ""));
        this.insertWaitingForOthers = insert(candidate(WAITING, NOT_RUN_OUT));
    }

    /**
     * One that is free.
     *
     * @param certain whether it has to be the space {@code :space}, and not any of {@code :kind}
     * @param physically whether there may be no vehicle on it now, whenever it was to leave
     */
    static FreeSpace that(boolean certain, boolean physically) {
        if (certain) {
            return physically ? CERTAIN_EMPTY : CERTAIN;
        }
        return physically ? ANY_EMPTY : ANY;
    }

    /**
     * Looks from the turn on only, and leaves others alone: that it finds nothing does not mean that there is nothing. Half
     * of the work of looking once around, even where that would not have had to go beyond the end of the order.
     */
    String insertAhead() {
        return insertAhead;
    }

    String insertLeavingOthersAlone() {
        return insertLeavingOthersAlone;
    }

    String insertWaitingForOthers() {
        return insertWaitingForOthers;
    }

    /**
     * As {@link #insertLeavingOthersAlone} does for each of {@code :wanted}, an array of JSON objects, which say beside what a stay is
     * their number {@code n} and their {@code turn}; where several find the same space, the first gets it.
     */
    static String insertTogether() {
        return """
                with wanted as materialized (
                         select * from jsonb_to_recordset(cast(:wanted as jsonb)) as wanted (n int, turn bigint, %s)),
                     candidate as materialized (
                         select distinct on (one.id) wanted.n, one.* from wanted cross join lateral (%s) one
                          order by one.id, wanted.n),
                     taken as (%s candidate.kind, candidate.id from candidate join wanted on wanted.n = candidate.n
                                  on conflict do nothing returning id, space_id)
                select candidate.*, taken.id as stay_id from candidate join taken on taken.space_id = candidate.id""".formatted(StayRow.COLUMNS, ofWanted(ANY.candidate(SKIPPING, "")), ofWanted(StayRow.INSERTED));
    }

    /** With the columns of a row of {@code wanted} in place of the parameters. */
    private static String ofWanted(String sql) {
        return sql.replace(":", "wanted.");
    }

    /** Finds and locks one, and leaves it at that. */
    String lock(boolean leavingOthersAlone) {
        return candidate(leavingOthersAlone ? SKIPPING : WAITING, "");
    }

    private static String insert(String candidate) {
        return """
                with candidate as materialized (%s),
                     taken as (%s candidate.kind, candidate.id from candidate on conflict do nothing returning id)
                select candidate.*, taken.id as stay_id from candidate left join taken on true""".formatted(candidate, StayRow.INSERTED);
    }

    private String candidate(String lock, String butNot) {
        String ahead = ahead(lock, butNot);
        return certain
                ? ahead
                : "select * from (select * from (%s) ahead union all select * from (%s) behind limit 1) next"
                        .formatted(ahead, ofTheKind("< :turn", lock, butNot));
    }

    private String ahead(String lock, String butNot) {
        return certain
                ? LOOK.formatted("p.id = :space", free(butNot), "p.id", lock)
                : ofTheKind(">= :turn", lock, butNot);
    }

    private String ofTheKind(String turn, String lock, String butNot) {
        return LOOK.formatted("p.kind = :kind and " + TURN + " " + turn, free(butNot), TURN, lock);
    }

    private String free(String butNot) {
        return FREE.formatted(butNot) + (physically ? NOBODY_ON_IT : "");
    }
}
