package io.forecourt.testing.security;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * An operation of an API's description with who may call it.
 *
 * @param allRoles that there are
 * @param access what the description says in {@code x-access}
 */
record GuardedOperation(String method, String path, List<String> allRoles, JsonNode access) {

    static final String NOBODY = "nobody who has signed in";
    static final String NO_ROLE = "somebody without a role";

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final List<String> DEALERSHIP_STAFF =
            List.of("ADMIN", "SALESPERSON", "SERVICE_ADVISOR", "TECHNICIAN");

    static List<GuardedOperation> of(JsonNode api, List<String> roles) {
        List<GuardedOperation> operations = new ArrayList<>();
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> operations.add(new GuardedOperation(
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                roles,
                                operation.getValue().path("x-access")))));
        operations.sort(Comparator.comparing(GuardedOperation::path).thenComparing(GuardedOperation::method));
        return operations;
    }

    static String scope(String name) {
        return "a machine with the scope " + name;
    }

    /** The path with values that nothing has; a text where a number is wanted is found out after who asks. */
    String pathToNothing() {
        return path.replaceAll("\\{[^/}]*}", "0");
    }

    boolean isForNobody() {
        return access.isEmpty();
    }

    boolean isFor(String visitor) {
        return isForEveryone()
                || (allRoles.contains(visitor) && (isForSignedIn() || mayAll(visitor) || own().containsKey(visitor)))
                || (visitor.equals(NO_ROLE) && isForSignedIn())
                || scopes().stream().anyMatch(scope -> scope(scope).equals(visitor));
    }

    List<String> scopes() {
        return texts(access.path("scopes"));
    }

    String row() {
        return "| %s | `%s` | %s | %s |".formatted(method, path, String.join(", ", who()), String.join("; ", limits()));
    }

    private List<String> who() {
        if (isForEveryone()) {
            return List.of("everyone");
        }
        return Stream.of(
                        Stream.of("everyone signed in").filter(_ -> isForSignedIn()),
                        staff(),
                        own().keySet().stream().map(role -> role + " (own)"),
                        scopes().stream().map(scope -> "scope `" + scope + "`"))
                .flatMap(each -> each)
                .toList();
    }

    /** The dealership's four are so often together that they have a name. */
    private Stream<String> staff() {
        List<String> roles = texts(access.path("roles"));
        return roles.containsAll(DEALERSHIP_STAFF)
                ? Stream.concat(
                        Stream.of("dealership staff"), roles.stream().filter(role -> !DEALERSHIP_STAFF.contains(role)))
                : roles.stream();
    }

    private List<String> limits() {
        return Stream.concat(
                        own().entrySet().stream().map(own -> own.getKey() + ": " + own.getValue()),
                        texts(access.path("remarks")).stream())
                .toList();
    }

    private boolean isForEveryone() {
        return access.path("everyone").asBoolean(false);
    }

    private boolean isForSignedIn() {
        return access.path("signedIn").asBoolean(false);
    }

    private boolean mayAll(String role) {
        return texts(access.path("roles")).contains(role);
    }

    private Map<String, String> own() {
        return access.path("own").properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, own -> own.getValue().asString(), (a, _) -> a, TreeMap::new));
    }

    private static List<String> texts(JsonNode values) {
        return values.valueStream().map(JsonNode::asString).toList();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
