package io.forecourt.parking.history;

/** What is asked of rows of {@code stays s}, said once. */
final class StayExpressions {

    /** Somebody had the right to park: it is or was paid, or was free, and was not given back as a whole. */
    static final String HAD = """
            (s.state not in ('HELD', 'QUOTED', 'CANCELLED')
             and coalesce(s.end_reason, '') not in ('NOT_PAID', 'ABANDONED'))""";

    /** When a vehicle came: one with a reservation checks in, and one without was there. */
    static final String CAME = "case s.kind when 'RESERVATION' then s.checked_in_at else s.starts_at end";

    /** When it left; who has not said so has a reserved space until now, and a paid right until its end. */
    static final String LEFT = """
            least(cast(:now as timestamptz), coalesce(s.ended_at,
                case s.kind when 'RESERVATION' then cast(:now as timestamptz) else s.ends_at end))""";

    /** For how long the vehicle was there; null when it never came. */
    static final String SECONDS = "greatest(extract(epoch from %s - %s), 0)".formatted(LEFT, CAME);

    /** What is ours of it, in the currency's smallest unit. */
    static final String NET = "(s.paid_cents - s.refunded_cents)";

    /** What the clocks at the site said when it began. */
    static final String LOCAL_START = "(s.starts_at at time zone site.time_zone)";

    /** It is not over. */
    static final String OPEN =
            "s.state in ('HELD', 'CONFIRMED', 'CHECKED_IN', 'OVERSTAY', 'QUOTED', 'ACTIVE', 'EXTENDED')";

    private StayExpressions() {}
}
