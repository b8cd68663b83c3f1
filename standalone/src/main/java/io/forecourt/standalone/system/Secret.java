package io.forecourt.standalone.system;

import java.util.Set;

/** What services prove themselves with, or seal: drawn at the first start and told to those who need it. */
enum Secret {
    /** The gateway to identity-service, when it fetches tokens. */
    GATEWAY_CLIENT("client.gateway", "FORECOURT_GATEWAY_CLIENT_SECRET", Set.of(Service.IDENTITY, Service.GATEWAY)),

    /** This program to identity-service; see {@link Operator}. */
    OPERATOR_CLIENT("client.forecourt-operator", "FORECOURT_OPERATOR_CLIENT_SECRET", Set.of(Service.IDENTITY)),

    /** Without it the keys that sign tokens cannot be read from the database. */
    SIGNING_KEYS("identity.signing-keys", "FORECOURT_IDENTITY_KEY_SECRET", Set.of(Service.IDENTITY)),

    /** Of all accounts for the demonstration. */
    DEMO_PASSWORD("demo.password", "FORECOURT_DEMO_PASSWORD", Set.of());

    private final String entry;
    private final String variable;
    private final Set<Service> holders;

    Secret(String entry, String variable, Set<Service> holders) {
        this.entry = entry;
        this.variable = variable;
        this.holders = holders;
    }

    /** Its name in the file. */
    String entry() {
        return entry;
    }

    /** The environment variable in which a service is told. */
    String variable() {
        return variable;
    }

    /** By people, on a keyboard. */
    boolean isTyped() {
        return this == DEMO_PASSWORD;
    }

    boolean isFor(Service service) {
        return holders.contains(service);
    }
}
