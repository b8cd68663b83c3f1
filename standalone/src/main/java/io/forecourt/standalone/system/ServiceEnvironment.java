package io.forecourt.standalone.system;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a service is told through its environment: the one place where passwords pass, as other users cannot read it. */
record ServiceEnvironment(SystemPorts ports, String databaseUrl, Secrets secrets, List<String> profiles) {

    Map<String, String> of(Service service) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("FORECOURT_PORT", Integer.toString(ports.of(service)));
        environment.put("FORECOURT_BIND", "127.0.0.1");
        environment.put("FORECOURT_SMTP_HOST", "127.0.0.1");
        environment.put("FORECOURT_SMTP_PORT", Integer.toString(ports.smtp()));
        environment.put("FORECOURT_KAFKA", "127.0.0.1:" + ports.kafka());
        environment.put("FORECOURT_DB_URL", databaseUrl);
        environment.put("FORECOURT_DB_USER", service.databaseRole());
        environment.put("FORECOURT_DB_PASSWORD", secrets.passwordOf(service.databaseRole()));
        if (service == Service.GATEWAY) {
            for (Service other : Service.values()) {
                other.addressVariable().ifPresent(name -> environment.put(name, "http://127.0.0.1:" + ports.of(other)));
            }
        }
        if (!profiles.isEmpty()) {
            environment.put("SPRING_PROFILES_ACTIVE", String.join(",", profiles));
        }
        // glibc keeps a heap for each core and thread otherwise, which costs tens of megabytes a process.
        environment.put("MALLOC_ARENA_MAX", "2");
        return environment;
    }
}
