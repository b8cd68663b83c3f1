package io.forecourt.testing.security;

import io.forecourt.testing.Client;
import io.forecourt.testing.contract.CommittedDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/**
 * Walks past every operation of a running service: as everybody it could be, it asks, and is let in or not exactly as the
 * API's description says. Then holds the table of who may call what against the committed one, {@code
 * docs/access/<application name>.md}, so that a change of it is seen in review. The system property {@code
 * forecourt.docs=update} rewrites the committed one instead.
 *
 * <p>Nothing happens to anything: what is asked concerns nothing that exists, in a type that no operation reads. Whether
 * somebody gets to see what is another's, each service's own tests show.
 */
public final class AccessTable {

    /** A stream of events would be waited for until it ends. */
    private static final String WITH_AN_END = "application/json, text/csv";

    private static final List<Integer> REFUSALS = List.of(401, 403);

    private final String service;
    private final Client client;
    private final List<GuardedOperation> operations;
    private final Map<String, String> visitors = new TreeMap<>();

    private AccessTable(String service, Client client, JsonNode api) {
        this.service = service;
        this.client = client;
        List<String> roles =
                api.path("x-roles").valueStream().map(JsonNode::asString).toList();
        this.operations = GuardedOperation.of(api, roles);
        visitors.put(GuardedOperation.NOBODY, "");
        roles.forEach(role -> visitors.put(role, Tokens.account("0", List.of(role))));
        visitors.put(GuardedOperation.NO_ROLE, Tokens.account("0", List.of()));
        operations.stream()
                .flatMap(operation -> operation.scopes().stream())
                .distinct()
                .forEach(scope -> visitors.put(GuardedOperation.scope(scope), Tokens.client(scope)));
        visitors.put(GuardedOperation.scope("of-no-use"), Tokens.client("of-no-use"));
    }

    /** @param environment of a context that listens on {@code local.server.port} */
    public static AccessTable of(Environment environment) {
        Client client = new Client(environment.getRequiredProperty("local.server.port", Integer.class));
        return new AccessTable(
                environment.getRequiredProperty("spring.application.name"),
                client,
                client.get("/v3/api-docs").expect(200).body());
    }

    /**
     * Walks and compares.
     *
     * @param environment of a context that listens on {@code local.server.port}
     * @throws AssertionError when somebody is let in who should not be, or the other way round; when an operation has no
     *     rule; when the table differs from the committed one or none is committed
     */
    public static void verify(Environment environment) throws IOException {
        AccessTable table = of(environment);
        List<String> surprises = table.surprises();
        if (!surprises.isEmpty()) {
            throw new AssertionError(String.join("\n", surprises));
        }
        CommittedDocument.of("docs/access/%s.md".formatted(table.service), table.service)
                .verify(table.markdown());
    }

    /** Walks, and tells where somebody is let in who should not be, or the other way round. */
    public List<String> surprises() {
        List<String> surprises = new ArrayList<>();
        for (GuardedOperation operation : operations) {
            if (operation.isForNobody()) {
                surprises.add("no entry for %s: nobody may call it".formatted(operation));
            }
            visitors.forEach((visitor, token) -> {
                int status = ask(operation, token);
                boolean letIn = !REFUSALS.contains(status);
                if (letIn != operation.isFor(visitor) || status >= 500) {
                    surprises.add("%s answers %s with %d".formatted(operation, visitor, status));
                } else if (!letIn && status != (token.isEmpty() ? 401 : 403)) {
                    surprises.add("%s refuses %s with %d".formatted(operation, visitor, status));
                }
            });
        }
        return surprises;
    }

    private int ask(GuardedOperation operation, String token) {
        Client visitor = client.with("Content-Type", "application/x-nothing")
                .with("Accept", WITH_AN_END)
                .with("If-Match", "\"-1\"");
        return (token.isEmpty() ? visitor : visitor.as(token))
                .send(operation.method(), operation.pathToNothing(), null)
                .status();
    }

    /** Who may call what, for people to read. */
    public String markdown() {
        return Stream.concat(
                        Stream.of(
                                "# Who may call what of " + service,
                                "",
                                "Written by the test that walks past every operation with every role; what is not here"
                                        + " is denied to everybody. \"own\": only what is theirs, somebody else's looks"
                                        + " like none.",
                                "",
                                "| | path | who | limits |",
                                "|---|---|---|---|"),
                        operations.stream().map(GuardedOperation::row))
                .reduce("", (text, line) -> text + line + "\n");
    }
}
