package io.forecourt.web.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CorrelationIdFilterTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final AtomicReference<@Nullable String> logged = new AtomicReference<>();

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "7f1b-AB.c_d", "00-4bf92f3577b34da6a3ce929d0e0e4736"})
    void keepsTheCallersId(String id) throws Exception {
        request.addHeader("X-Correlation-Id", id);

        filter();

        assertThat(logged).hasValue(id);
        assertThat(response.getHeader("X-Correlation-Id")).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "has space", "a\nb345678", "-leading-dash", "<script>alert(1)</script>"})
    void replacesAnIdThatCouldDoHarmInALog(String id) throws Exception {
        request.addHeader("X-Correlation-Id", id);

        filter();

        assertThat(logged.get()).isNotEqualTo(id).hasSizeGreaterThan(20);
    }

    @Test
    void leavesNothingInTheLogsContext() throws Exception {
        filter();

        assertThat(logged.get()).isNotNull();
        assertThat(MDC.get("correlationId")).isNull();
    }

    @Test
    void isTheSameForEveryPartOfTheRequest() throws Exception {
        filter();

        assertThat(CorrelationId.of(request)).isEqualTo(logged.get());
    }

    private void filter() throws Exception {
        new CorrelationIdFilter().doFilter(request, response, (_, _) -> logged.set(MDC.get(CorrelationId.MDC_KEY)));
    }
}
