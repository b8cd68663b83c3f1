package io.forecourt.parking.history;

import org.jspecify.annotations.Nullable;

/** Which sites it is about: one, an operator's, or all. */
public record DashboardScope(
        @Nullable Long siteId, @Nullable Long operatorId) {

    static final String OF_SITE = """
            (cast(:site as bigint) is null or site.id = cast(:site as bigint))
             and (cast(:operator as bigint) is null or site.operator_id = cast(:operator as bigint))""";
}
