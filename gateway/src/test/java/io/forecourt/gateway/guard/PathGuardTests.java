package io.forecourt.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathGuardTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/automobiles/1M8GDM9AXKP042788",
                "/api/v1/customers/a%20b%C3%BC%25",
                "/api/v1/customers/a.b..c/...d",
                "/docs/assets/swagger-ui/swagger-ui.css",
                "/.well-known/x"
            })
    void letsPlainPathsPass(String path) {
        assertThat(PathGuard.objection(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/../../actuator, a segment of dots",
        "/api/v1/sales/.., a segment of dots",
        "/api/./v1, a segment of dots",
        "/api/v1/sales/., a segment of dots",
        "//evil.example/api/v1/sales, an empty segment (//)",
        "/api//v1/sales, an empty segment (//)",
        "/api/v1/sales;x=1/7, a parameter (;)",
        "/api/v1/sales\\..\\7, a backslash",
        "/api/v1/sales/%2e%2e/7, an escaped .",
        "/api/v1/sales/%2E, an escaped .",
        "/api/v1/sales%2f7, an escaped /",
        "/api/v1/sales%5C7, an escaped \\",
        "/api/v1/sales/%00, a control character",
        "/api/v1/sales/%0d%0aX:, a control character",
        "/api/v1/sales/%7f, a control character",
        "/api/v1/sales/%, a broken percent escape",
        "/api/v1/sales/%4, a broken percent escape",
        "/api/v1/sales/%zz, a broken percent escape",
        "http://evil.example/, something else than a path",
        "*, something else than a path"
    })
    void objectsToPathsThatCanBeReadInTwoWays(String path, String objection) {
        assertThat(PathGuard.objection(path)).hasValue(objection);
    }
}
