package io.forecourt.gateway.status;

import java.util.List;
import java.util.stream.Collectors;

/** How the system is, as far as the gateway, which is up, can tell. */
record SystemStatus(boolean up, String message, List<ServiceStatus> services) {

    static SystemStatus of(List<ServiceStatus> services) {
        List<ServiceStatus> down =
                services.stream().filter(service -> !service.up()).toList();
        return new SystemStatus(down.isEmpty(), words(services, down), services);
    }

    private static String words(List<ServiceStatus> services, List<ServiceStatus> down) {
        if (down.isEmpty()) {
            return "Everything is up.";
        }
        if (down.size() == services.size()) {
            return "No service is up; only the gateway is.";
        }
        return "Not everything is up: "
                + down.stream()
                        .map(service -> service.title() + " " + service.message())
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
