package io.forecourt.standalone.system;

import io.forecourt.standalone.CannotContinue;
import io.forecourt.standalone.system.TokenEndpoint.Token;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** As whom this program speaks to the services: a client of identity-service with rights of its own, and no person. */
public final class Operator {

    /** Looks after running services. */
    public static final String OPERATIONS = "operations";

    /** Brings cars into the stock. */
    public static final String STOCK_WRITE = "stock.write";

    /** Brings lists of parking sites, and what was counted there. */
    public static final String PARKING_WRITE = "parking.write";

    private final TokenEndpoint endpoint;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    Operator(URI identity, String secret) {
        this.endpoint = new TokenEndpoint(identity, "forecourt-operator", secret);
    }

    /**
     * What to send as {@code Authorization}; good for a minute at least.
     *
     * @throws CannotContinue if identity-service gives no token
     */
    public String authorization(String scope) throws InterruptedException {
        Token token = tokens.get(scope);
        if (token == null || token.isSpent()) {
            Map<String, String> grant = new LinkedHashMap<>();
            grant.put("grant_type", "client_credentials");
            grant.put("scope", scope);
            token = endpoint.ask(grant);
            tokens.put(scope, token);
        }
        return token.authorization();
    }
}
