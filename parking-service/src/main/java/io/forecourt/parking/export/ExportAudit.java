package io.forecourt.parking.export;

import io.forecourt.parking.history.StayFilterRequest;
import io.forecourt.security.audit.Audit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down who takes whose stays away: of one who is looked for by an address, the account, and no plates. */
@Component
class ExportAudit {

    private static final String OBJECT = "parking-export";

    private final Audit audit;
    private final JdbcClient jdbc;

    ExportAudit(Audit audit, JdbcClient jdbc) {
        this.audit = audit;
        this.jdbc = jdbc;
    }

    void requested(StaysExport export) {
        audit.record("export.requested", OBJECT, export.id(), detail(export.filter()));
    }

    void downloaded(StaysExport export) {
        audit.record("export.downloaded", OBJECT, export.id(), Map.of("rows", export.rowsDone()));
    }

    void deleted(long id) {
        audit.record("export.deleted", OBJECT, id);
    }

    private Map<String, Object> detail(StayFilterRequest filter) {
        Map<String, Object> detail = new LinkedHashMap<>();
        put(detail, "siteId", filter.siteId());
        put(detail, "spaceNumber", filter.spaceNumber());
        put(detail, "state", filter.state());
        put(detail, "kind", filter.kind());
        put(detail, "from", filter.from());
        put(detail, "to", filter.to());
        if (filter.plate() != null) {
            detail.put("byPlate", true);
        }
        String email = filter.email();
        if (email != null) {
            detail.put(
                    "accounts",
                    jdbc.sql("""
                                    select distinct account_id from customer_vo
                                     where lower(email) = ? and account_id is not null""")
                            .param(email.strip().toLowerCase(Locale.ROOT))
                            .query(UUID.class)
                            .list());
        }
        return detail;
    }

    private static void put(Map<String, Object> detail, String name, @Nullable Object value) {
        if (value != null) {
            detail.put(name, value);
        }
    }
}
