package io.forecourt.servers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the embedded PostgreSQL is told: loopback only, little memory, UTC. */
final class PostgresSettings {

    private PostgresSettings() {}

    static String of(int port, Durability durability) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("port", Integer.toString(port));
        settings.put("listen_addresses", Ports.HOST);
        settings.put("unix_socket_directories", "");
        // Tests keep many applications, each with connections of its own.
        settings.put("max_connections", durability == Durability.DURABLE ? "100" : "400");
        settings.put("shared_buffers", "64MB");
        settings.put("effective_cache_size", "512MB");
        settings.put("work_mem", "8MB");
        settings.put("maintenance_work_mem", "64MB");
        settings.put("max_wal_size", "1GB");
        settings.put("random_page_cost", "1.1");
        // Starting a worker or compiling a plan costs more than a service's short queries take.
        settings.put("jit", "off");
        settings.put("max_parallel_workers_per_gather", "0");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        settings.put("log_checkpoints", "off");
        settings.put("idle_in_transaction_session_timeout", "5min");
        settings.put("synchronous_commit", "on");
        String waitForDisk = durability == Durability.DURABLE ? "on" : "off";
        settings.put("fsync", waitForDisk);
        settings.put("full_page_writes", waitForDisk);
        return settings.entrySet().stream()
                .map(setting -> "%s = '%s'\n".formatted(setting.getKey(), setting.getValue()))
                .collect(Collectors.joining());
    }
}
