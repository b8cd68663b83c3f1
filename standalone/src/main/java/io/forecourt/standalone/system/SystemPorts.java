package io.forecourt.standalone.system;

import io.forecourt.servers.Ports;
import java.net.URI;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Where everything listens, on the loopback interface. */
public record SystemPorts(int postgres, int kafka, int smtp, int mailPage, Map<Service, Integer> services) {

    private static final int POSTGRES = 54329;
    private static final int KAFKA = 19092;
    private static final int SMTP = 8025;
    private static final int MAIL_PAGE = 8026;

    public SystemPorts {
        services = Map.copyOf(services);
    }

    /** The usual ports, each moved up by the offset. */
    public static SystemPorts usual(int offset) {
        Map<Service, Integer> services = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            services.put(service, service.port() + offset);
        }
        return new SystemPorts(POSTGRES + offset, KAFKA + offset, SMTP + offset, MAIL_PAGE + offset, services);
    }

    /** Ports that nobody uses at the moment. */
    public static SystemPorts free() {
        Map<Service, Integer> services = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            services.put(service, Ports.free());
        }
        return new SystemPorts(Ports.free(), Ports.free(), Ports.free(), Ports.free(), services);
    }

    public int of(Service service) {
        return Objects.requireNonNull(services.get(service));
    }

    /** The gateway's, as a person on this machine types it. */
    URI publicUrl() {
        return URI.create("http://localhost:" + of(Service.GATEWAY));
    }

    /** By what listens there, in words. */
    public Map<String, Integer> byName() {
        Map<String, Integer> byName = new LinkedHashMap<>();
        byName.put(EmbeddedServers.POSTGRES, postgres);
        byName.put(EmbeddedServers.KAFKA, kafka);
        byName.put(EmbeddedServers.SMTP, smtp);
        byName.put(EmbeddedServers.MAIL_PAGE, mailPage);
        for (Service service : Service.values()) {
            byName.put(service.serviceName(), of(service));
        }
        return byName;
    }
}
