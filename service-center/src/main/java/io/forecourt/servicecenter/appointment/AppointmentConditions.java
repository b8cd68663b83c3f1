package io.forecourt.servicecenter.appointment;

import io.forecourt.security.Caller;
import io.forecourt.security.Role;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter in SQL. */
final class AppointmentConditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private AppointmentConditions() {}

    static AppointmentConditions of(long id) {
        var sql = new AppointmentConditions();
        sql.and("a.id = :id", "id", id);
        return sql;
    }

    static AppointmentConditions of(AppointmentFilter filter) {
        var sql = new AppointmentConditions();
        if (!filter.statuses().isEmpty()) {
            var names = filter.statuses().stream().map(Enum::name).toList();
            sql.and("a.status in (:statuses)", "statuses", names);
        }
        if (filter.technicianId() != null) {
            sql.and("a.technician_id = :technicianId", "technicianId", filter.technicianId());
        }
        sql.within(filter.from(), filter.before());
        if (filter.vin() != null) {
            sql.and("a.vin = :vin", "vin", filter.vin());
        }
        if (filter.customerId() != null) {
            sql.and("a.customer_id = :customerId", "customerId", filter.customerId());
        }
        return sql;
    }

    /** The index is by start, and none takes longer than a {@link Slot} may: so far back is looked. */
    private void within(@Nullable Instant from, @Nullable Instant before) {
        if (from != null) {
            and("a.ends_at > :from", "from", from.atOffset(ZoneOffset.UTC));
            var earliest = from.minus(Slot.MAX_MINUTES, ChronoUnit.MINUTES);
            and("a.starts_at > :earliest", "earliest", earliest.atOffset(ZoneOffset.UTC));
        }
        if (before != null) {
            and("a.starts_at < :before", "before", before.atOffset(ZoneOffset.UTC));
        }
    }

    /** Only those that the caller has to do with. */
    AppointmentConditions visibleTo(Caller caller) {
        if (caller.worksAs(Ownership.FRONT_DESK)) {
            return this;
        }
        List<String> own = new ArrayList<>();
        if (caller.worksAs(Role.TECHNICIAN)) {
            own.add("a.technician_id in (select id from technicians where account_id = :account)");
        }
        if (caller.worksAs(Role.CUSTOMER)) {
            own.add("a.customer_id in (select customer_id from customer_vo where account_id = :account)");
        }
        caller.accountId()
                .filter(_ -> !own.isEmpty())
                .ifPresentOrElse(
                        account -> and("(" + String.join(" or ", own) + ")", "account", account),
                        () -> conditions.add("false"));
        return this;
    }

    private void and(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    /** The clause over the table's alias {@code a}, empty where everything is wanted. */
    String where() {
        return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
