package io.forecourt.e2e.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.e2e.Caller;
import io.forecourt.e2e.SystemUnderTest;
import io.forecourt.e2e.fuzz.ApiOperation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Walks past every operation of every OpenAPI document as everybody, through the gateway, with tokens from the real
 * issuer. What is asked concerns nothing that exists, in a type that no operation reads.
 */
class EveryEndpointForEveryRoleIT {

    private static final Path DOCS = SystemUnderTest.projectRoot().resolve("docs");

    private final SystemUnderTest system = SystemUnderTest.shared();

    @Test
    void everybodyIsLetInWhereTheTablesSaySoAndNowhereElse() throws IOException {
        Map<String, Set<Caller>> tables = AccessTables.in(DOCS.resolve("access"));
        List<ApiOperation> operations = ApiOperation.allIn(DOCS.resolve("api"));
        assertThat(names(operations)).as("operations and rows").isEqualTo(new TreeSet<>(tables.keySet()));

        List<String> surprises = new ArrayList<>();
        for (ApiOperation operation : operations) {
            Set<Caller> letIn = tables.get(name(operation));
            for (Caller caller : Caller.values()) {
                int status = ask(operation, caller);
                if (!isExpected(status, caller, letIn.contains(caller))) {
                    surprises.add("%s as %s: %d".formatted(name(operation), caller, status));
                }
            }
        }
        assertThat(surprises).isEmpty();
    }

    private int ask(ApiOperation operation, Caller caller) {
        return system.as(caller)
                .send(
                        operation.method().toUpperCase(Locale.ROOT),
                        operation.path().replaceAll("\\{[^/}]*}", "0"),
                        "",
                        // A stream of events would be waited for until it ends.
                        Map.of(
                                "Content-Type",
                                "application/x-nothing",
                                "Accept",
                                "application/json, text/csv",
                                "If-Match",
                                "\"-1\""))
                .status();
    }

    private static boolean isExpected(int status, Caller caller, boolean letIn) {
        if (letIn) {
            return status != 401 && status != 403 && status < 500;
        }
        return status == (caller == Caller.STRANGER ? 401 : 403);
    }

    private static TreeSet<String> names(List<ApiOperation> operations) {
        return operations.stream()
                .map(EveryEndpointForEveryRoleIT::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(ApiOperation operation) {
        return operation.method().toUpperCase(Locale.ROOT) + " " + operation.path();
    }
}
