package io.forecourt.standalone.system;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What a service is told through its environment: the one place where secrets pass, as other users cannot read it. */
final class ServiceEnvironment {

    private static final String HOST = "127.0.0.1";
    private static final Set<Service> SENDERS_OF_MAILS =
            EnumSet.of(Service.IDENTITY, Service.SERVICE_CENTER, Service.PARKING);

    private final SystemOptions options;
    private final SystemPorts ports;
    private final Secrets secrets;
    private final String databaseUrl;

    ServiceEnvironment(SystemOptions options, String databaseUrl) {
        this.options = options;
        this.ports = options.ports;
        this.secrets = options.home.secrets();
        this.databaseUrl = databaseUrl;
    }

    Map<String, String> of(Service service) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("FORECOURT_PORT", Integer.toString(ports.of(service)));
        environment.put("FORECOURT_BIND", HOST);
        environment.put("FORECOURT_KAFKA", HOST + ":" + ports.kafka());
        environment.put("FORECOURT_DB_URL", databaseUrl);
        environment.put("FORECOURT_DB_USER", service.databaseRole());
        environment.put("FORECOURT_DB_PASSWORD", secrets.passwordOf(service.databaseRole()));
        // A connection is a process of PostgreSQL; on one machine they are made when they are needed.
        environment.put("SPRING_DATASOURCE_HIKARI_MINIMUMIDLE", "2");
        environment.put("FORECOURT_PUBLIC_URL", ports.publicUrl().toString());
        environment.put("FORECOURT_ISSUER", ports.publicUrl().toString());
        environment.put("FORECOURT_JWKS", address(Service.IDENTITY) + "/oauth2/jwks");
        for (Secret secret : Secret.values()) {
            if (secret.isFor(service)) {
                environment.put(secret.variable(), secrets.of(secret));
            }
        }
        if (service == Service.IDENTITY) {
            addForIdentity(environment);
        }
        if (SENDERS_OF_MAILS.contains(service)) {
            environment.put("FORECOURT_SMTP_HOST", HOST);
            environment.put("FORECOURT_SMTP_PORT", Integer.toString(ports.smtp()));
        }
        if (service == Service.GATEWAY) {
            for (Service other : Service.values()) {
                other.addressVariable().ifPresent(name -> environment.put(name, address(other)));
            }
        }
        if (!options.profiles.isEmpty()) {
            environment.put("SPRING_PROFILES_ACTIVE", String.join(",", options.profiles));
        }
        // glibc keeps a heap for each core and thread otherwise, which costs tens of megabytes a process.
        environment.put("MALLOC_ARENA_MAX", "2");
        return environment;
    }

    private void addForIdentity(Map<String, String> environment) {
        environment.put("FORECOURT_SETUP_TOKEN", options.setupToken);
        if (options.demo) {
            environment.put(Secret.DEMO_PASSWORD.variable(), secrets.of(Secret.DEMO_PASSWORD));
        }
    }

    private String address(Service service) {
        return "http://%s:%d".formatted(HOST, ports.of(service));
    }
}
