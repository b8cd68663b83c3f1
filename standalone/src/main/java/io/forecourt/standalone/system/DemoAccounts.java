package io.forecourt.standalone.system;

import io.forecourt.standalone.CannotContinue;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Accounts to try Forecourt with, one for each role and all with one password; identity-service makes them. Everybody
 * who sees them named may sign in, so they exist on a loopback address or not at all.
 *
 * @param password made up at the first start, the same at every further one
 */
public record DemoAccounts(String password) {

    /** As tokens name them. */
    public static final List<String> ROLES = List.of(
            "ADMIN", "SALESPERSON", "SERVICE_ADVISOR", "TECHNICIAN", "PARKING_MANAGER", "PARKING_AGENT", "CUSTOMER");

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    /** With which the account of that role signs in. */
    public static String address(String role) {
        return "demo-%s@forecourt.example"
                .formatted(role.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** @throws CannotContinue if the environment wants Forecourt to be reachable from elsewhere */
    public static void requireLoopback(Map<String, String> environment) {
        require("FORECOURT_BIND", environment.getOrDefault("FORECOURT_BIND", "127.0.0.1"));
        String url = environment.getOrDefault("FORECOURT_PUBLIC_URL", "http://localhost");
        require("FORECOURT_PUBLIC_URL", hostOf(url));
    }

    private static void require(String variable, String host) {
        if (!LOOPBACK.contains(host)) {
            throw new CannotContinue(
                    "There is no demonstration on an address that others can reach: %s is set to %s. The accounts of --demo have one printed password."
                            .formatted(variable, host));
        }
    }

    private static String hostOf(String url) {
        try {
            return String.valueOf(URI.create(url).getHost());
        } catch (IllegalArgumentException _) {
            return url;
        }
    }

    @Override
    public String toString() {
        return "DemoAccounts";
    }
}
