package io.forecourt.parking.history;

import io.forecourt.parking.driver.Plate;
import io.forecourt.parking.stay.StayKind;
import io.forecourt.parking.stay.StayState;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which stays are looked for: those to which all of it applies.
 *
 * @param email of a customer who has an account; of others no stays are known
 * @param spaceNumber at {@code siteId}, also of spaces that were removed
 * @param from that begin then or later
 * @param to that begin before
 */
public record StayFilter(
        @Nullable String email,
        @Nullable Plate plate,
        @Nullable Long siteId,
        @Nullable String spaceNumber,
        @Nullable StayState state,
        @Nullable StayKind kind,
        @Nullable Instant from,
        @Nullable Instant to) {

    /** A condition on {@code stays s}, and what it needs to know. */
    record Condition(String sql, Map<String, Object> values) {}

    Condition condition() {
        List<String> all = new ArrayList<>(List.of("true"));
        Map<String, Object> values = new HashMap<>();
        if (email != null) {
            all.add("""
                    s.account_id = any (array(select account_id from customer_vo
                                               where lower(email) = :email and account_id is not null))""");
            values.put("email", email.strip().toLowerCase(Locale.ROOT));
        }
        if (plate != null) {
            all.add("s.plate = :plate and s.country = :country");
            values.put("plate", plate.number());
            values.put("country", plate.country());
        }
        if (siteId != null) {
            all.add("s.site_id = :site");
            values.put("site", siteId);
        }
        if (spaceNumber != null) {
            all.add("""
                    s.space_id = any (array(
                        select id from spaces where site_id = :site and number = :number and removed_at is null
                        union all
                        select id from spaces where site_id = :site and number = :number and removed_at is not null))""");
            values.put("number", spaceNumber.strip());
        }
        if (state != null) {
            all.add("s.state = :state");
            values.put("state", state.name());
        }
        if (kind != null) {
            all.add("s.kind = :kind");
            values.put("kind", kind.name());
        }
        if (from != null) {
            all.add("s.starts_at >= :from");
            values.put("from", Timestamp.from(from));
        }
        if (to != null) {
            all.add("s.starts_at < :to");
            values.put("to", Timestamp.from(to));
        }
        return new Condition(String.join("\n   and ", all), values);
    }
}
