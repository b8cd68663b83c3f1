package io.forecourt.standalone.system;

import io.forecourt.standalone.process.Ports;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Where everything listens, on the loopback interface. */
public record SystemPorts(int postgres, int kafka, Map<Service, Integer> services) {

    private static final int POSTGRES = 54329;
    private static final int KAFKA = 19092;

    public SystemPorts {
        services = Map.copyOf(services);
    }

    /** The usual ports, each moved up by the offset. */
    public static SystemPorts usual(int offset) {
        Map<Service, Integer> services = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            services.put(service, service.port() + offset);
        }
        return new SystemPorts(POSTGRES + offset, KAFKA + offset, services);
    }

    /** Ports that nobody uses at the moment. */
    public static SystemPorts free() {
        Iterator<Integer> free = Ports.free(2 + Service.values().length).iterator();
        int postgres = free.next();
        int kafka = free.next();
        Map<Service, Integer> services = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            services.put(service, free.next());
        }
        return new SystemPorts(postgres, kafka, services);
    }

    public int of(Service service) {
        return Objects.requireNonNull(services.get(service));
    }

    /** By what listens there, in words. */
    public Map<String, Integer> byName() {
        Map<String, Integer> byName = new LinkedHashMap<>();
        byName.put("PostgreSQL", postgres);
        byName.put("Kafka", kafka);
        for (Service service : Service.values()) {
            byName.put(service.serviceName(), of(service));
        }
        return byName;
    }
}
