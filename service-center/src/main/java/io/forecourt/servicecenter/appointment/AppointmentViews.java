package io.forecourt.servicecenter.appointment;

import io.forecourt.security.CurrentCaller;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads appointments with all that is shown of them in one statement: names come from the technicians and from the copy
 * of the customers, and whether the car is a VIP's from the copy of the automobiles, in the moment of reading.
 */
@Component
@Transactional(readOnly = true)
public class AppointmentViews {

    // language=sql
    private static final String SELECT = """
            select a.id, a.version, a.vin, a.status, a.starts_at, a.ends_at, a.reason,
                   a.odometer_value, a.odometer_unit, a.odometer_taken_at, a.finished_at, a.finish_notes, a.cancellation_reason,
                   a.customer_id, a.service_code, a.bay_id, b.name as bay_name, upper(a.occupied) as occupied_until,
                   coalesce(a.customer_name, nullif(concat_ws(' ', c.first_name, c.last_name), '')) as customer_name,
                   t.id as technician_id, t.first_name, t.last_name, t.employee_id,
                   v.vin is not null as known_to_inventory,
                   coalesce(v.sold_by_us, false) as sold_by_us
            from appointments a
            join technicians t on t.id = a.technician_id
            left join bays b on b.id = a.bay_id
            left join automobile_vo v on v.vin = a.vin
            left join customer_vo c on c.customer_id = a.customer_id
            """;

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("id", "a.id"),
            Map.entry("startsAt", "a.starts_at"),
            Map.entry("status", "a.status"),
            Map.entry("technicianId", "a.technician_id"),
            Map.entry("vin", "a.vin"));

    private final JdbcClient jdbc;
    private final CurrentCaller callers;

    AppointmentViews(JdbcClient jdbc, CurrentCaller callers) {
        this.jdbc = jdbc;
        this.callers = callers;
    }

    /**
     * The appointment of that number.
     *
     * @throws AppointmentNotFound when there is none, or none that the caller has to do with
     */
    public AppointmentView get(long id) {
        var conditions = AppointmentConditions.of(id).visibleTo(callers.current());
        return jdbc.sql(SELECT + conditions.where())
                .params(conditions.parameters())
                .query(AppointmentRow::map)
                .optional()
                .orElseThrow(() -> new AppointmentNotFound(id));
    }

    /**
     * A page of those that someone wants to see, among those that they have to do with.
     *
     * @param page sorted by {@code startsAt}, {@code status}, {@code vin}, {@code technicianId} or {@code id}
     */
    public Page<AppointmentView> list(AppointmentFilter filter, Pageable page) {
        var conditions = AppointmentConditions.of(filter).visibleTo(callers.current());
        var items = jdbc.sql(SELECT + conditions.where() + orderBy(page.getSort()) + " limit :limit offset :offset")
                .params(conditions.parameters())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(AppointmentRow::map)
                .list();
        var total = jdbc.sql("select count(*) from appointments a " + conditions.where())
                .params(conditions.parameters())
                .query(Long.class)
                .single();
        return new PageImpl<>(items, page, total);
    }

    /** All that were ever booked and not deleted, by their start. */
    public List<AppointmentView> all() {
        return jdbc.sql(SELECT + "order by a.starts_at, a.id")
                .query(AppointmentRow::map)
                .list();
    }

    /** Those of a car that have not come to their end, by their start. */
    public List<AppointmentView> open(String vin) {
        return jdbc.sql(SELECT + """
                        where a.vin = :vin and a.status not in ('FINISHED', 'CANCELED', 'NO_SHOW')
                        order by a.starts_at, a.id""")
                .param("vin", vin)
                .query(AppointmentRow::map)
                .list();
    }

    /**
     * All of a car, newest first.
     *
     * @param after the last one already seen, or null to begin with the newest
     * @param limit how many at most
     */
    public List<AppointmentView> history(String vin, @Nullable Place after, int limit) {
        var query = jdbc.sql(SELECT + "where a.vin = :vin "
                        + (after == null ? "" : "and (a.starts_at, a.id) < (:startsAt, :id) ")
                        + "order by a.starts_at desc, a.id desc limit :limit")
                .param("vin", vin)
                .param("limit", limit);
        if (after != null) {
            query = query.param("startsAt", after.startsAt().atOffset(ZoneOffset.UTC))
                    .param("id", after.id());
        }
        return query.query(AppointmentRow::map).list();
    }

    /** Where in a car's history an appointment stands. */
    public record Place(Instant startsAt, long id) {}

    private static String orderBy(Sort sort) {
        return sort.stream()
                .map(order -> COLUMNS.get(order.getProperty()) + (order.isAscending() ? "" : " desc"))
                .collect(Collectors.joining(", ", " order by ", ""));
    }
}
