package io.forecourt.gateway.route;

import java.util.Set;

/** What of the API the gateway answers itself; all else is some service's. Who may, {@code GatewayAccess} says. */
public final class OwnApi {

    public static final String ME = "/api/v1/me";
    public static final String LIVE = "/api/v1/live";
    public static final String SITE = "/api/v1/site";

    private static final Set<String> PATHS = Set.of(ME, LIVE, SITE);

    private OwnApi() {}

    /** @param path as the container has decoded it */
    public static boolean has(String path) {
        return PATHS.contains(path);
    }
}
