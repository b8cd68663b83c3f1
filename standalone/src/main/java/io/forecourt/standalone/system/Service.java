package io.forecourt.standalone.system;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The services in the order in which they start; they stop in the opposite order, so that the gateway closes the door
 * first.
 */
public enum Service {
    IDENTITY("identity-service", 8120, 96, "identity", "FORECOURT_IDENTITY_URL", "/oauth2/jwks"),
    INVENTORY("inventory-service", 8100, 88, "inventory", "FORECOURT_INVENTORY_URL", "/api/v1/manufacturers?size=1"),
    SERVICE_CENTER(
            "service-center", 8080, 96, "service_center", "FORECOURT_SERVICE_CENTER_URL", "/api/v1/technicians?size=1"),
    SALES("sales-service", 8090, 80, "sales", "FORECOURT_SALES_URL", "/api/v1/salespeople?size=1"),
    PARKING("parking-service", 8110, 96, "parking", "FORECOURT_PARKING_URL", "/api/v1/parking/sites?size=1"),
    GATEWAY("gateway", 8000, 96, "gateway", null, null);

    private final String serviceName;
    private final int port;
    private final int heapMegabytes;
    private final String databaseRole;
    private final @Nullable String addressVariable;
    private final @Nullable String lightRequest;

    Service(
            String serviceName,
            int port,
            int heapMegabytes,
            String databaseRole,
            @Nullable String addressVariable,
            @Nullable String lightRequest) {
        this.serviceName = serviceName;
        this.port = port;
        this.heapMegabytes = heapMegabytes;
        this.databaseRole = databaseRole;
        this.addressVariable = addressVariable;
        this.lightRequest = lightRequest;
    }

    public static Optional<Service> named(String name) {
        return Stream.of(values())
                .filter(service -> service.serviceName.equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public static List<String> names() {
        return Stream.of(values()).map(Service::serviceName).toList();
    }

    /** Also its module and its folder in the project. */
    public String serviceName() {
        return serviceName;
    }

    /** Where it listens unless something else is asked for. */
    public int port() {
        return port;
    }

    public int heapMegabytes() {
        return heapMegabytes;
    }

    /** Also its schema. */
    public String databaseRole() {
        return databaseRole;
    }

    /** Whether it has administrative endpoints that this program asks, past the gateway. */
    public boolean isAdministered() {
        return this != GATEWAY;
    }

    /** The environment variable in which the gateway is told where this service is. */
    public Optional<String> addressVariable() {
        return Optional.ofNullable(addressVariable);
    }

    /** A GET that the gateway passes on to this service and that costs little. */
    public Optional<String> lightRequest() {
        return Optional.ofNullable(lightRequest);
    }
}
