package io.forecourt.security.audit;

import org.springframework.core.env.PropertyResolver;

/**
 * Where a service's audit is read: {@code /api/v1/audit/} and the name in {@code forecourt.audit.name}, which is unlike
 * every other service's; the application's name when nothing else is said.
 */
public final class AuditPath {

    static final String TEMPLATE = "/api/v1/audit/${forecourt.audit.name:${spring.application.name:}}";

    private AuditPath() {}

    /** The path of the service that is configured so. */
    public static String of(PropertyResolver configuration) {
        return configuration.resolvePlaceholders(TEMPLATE);
    }
}
