package io.forecourt.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A service's controller tests see what its clients see. */
@WebMvcTest
class SliceTests {

    @Autowired
    private MockMvcTester mvc;

    @MockitoBean
    private Cars cars;

    @Test
    void aSliceReadsBodiesStrictlyAndAnswersProblems() {
        MvcTestResult answer = mvc.post()
                .uri("/api/v1/cars")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\":\"a\",\"price\":1,\"extra\":true}")
                .exchange();

        assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("/extra");
        assertThat(answer).containsHeader("X-Correlation-Id");
    }

    @Test
    void aSliceHasPagesAndPreconditions() {
        assertThat(mvc.get().uri("/api/v1/cars?size=0").exchange()).hasStatus(400);
        assertThat(mvc.patch()
                        .uri("/api/v1/cars/1")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"a\",\"price\":1}")
                        .exchange())
                .hasStatus(428);
    }
}
