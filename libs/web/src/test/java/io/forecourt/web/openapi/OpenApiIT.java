package io.forecourt.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.ReadContext;
import io.forecourt.sample.Requests;
import io.forecourt.sample.SampleTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

@SampleTest
@ActiveProfiles("carcar")
class OpenApiIT {

    @LocalServerPort
    private int port;

    private ReadContext api;

    @BeforeEach
    void read() {
        api = JsonPath.parse(new Requests(port).get("/v3/api-docs").body());
    }

    @Test
    void isTheSameOnEveryMachine() {
        assertThat(api.<String>read("$.info.title")).isEqualTo("sample-service");
        assertThat(api.<List<String>>read("$.servers[*].url")).containsExactly("/");
    }

    @Test
    void describesTheVersionedApiOnly() {
        assertThat(api.<Map<String, Object>>read("$.paths").keySet())
                .isNotEmpty()
                .allMatch(path -> path.startsWith("/api/v1/"));
    }

    @Test
    void everyOperationMayAnswerAProblem() {
        List<Map<String, Object>> responses = api.read("$.paths.*.*.responses");

        assertThat(responses)
                .hasSizeGreaterThan(5)
                .allSatisfy(response -> assertThat(response).containsKey("default"));
        assertThat(api.<List<String>>read("$.components.schemas.Problem.required"))
                .contains("type", "title", "status", "detail", "traceId");
    }

    @Test
    void listsShowTheirPagesAndOrders() {
        assertThat(api.<List<String>>read("$.paths['/api/v1/cars'].get.parameters[*].name"))
                .containsExactly("page", "size", "sort");
        assertThat(api.<List<String>>read("$.paths['/api/v1/cars'].get.parameters[2].schema.items.enum"))
                .containsExactly("name", "name,asc", "name,desc", "cost", "cost,asc", "cost,desc");
    }

    @Test
    void mechanismsShowTheirHeadersAndProblems() {
        assertThat(api.<List<String>>read("$.paths['/api/v1/cars'].post.parameters[*].name"))
                .containsExactly("Idempotency-Key");
        assertThat(api.<Map<String, Object>>read("$.paths['/api/v1/cars'].post.responses"))
                .containsKeys("201", "409", "422");
        assertThat(api.<List<Boolean>>read(
                        "$.paths['/api/v1/cars/{id}'].patch.parameters[?(@.name == 'If-Match')].required"))
                .containsExactly(true);
        assertThat(api.<Map<String, Object>>read("$.paths['/api/v1/cars/{id}'].patch.responses"))
                .containsKeys("412", "428");
    }

    @Test
    void whatCannotBeNullIsRequired() {
        assertThat(api.<List<String>>read("$.components.schemas.AnythingRequest.required"))
                .containsExactly("number");
        assertThat(api.<List<String>>read("$.components.schemas.RegisterCarRequest.required"))
                .containsExactlyInAnyOrder("name", "price");
    }

    @Test
    void whatMayBeMissingFromAQueryIsNotNull() {
        List<Map<String, Object>> parameters = api.read("$.paths['/api/v1/filtered'].get.parameters[*]");

        assertThat(parameters)
                .extracting(parameter -> parameter.get("name"))
                .containsExactlyInAnyOrder("color", "currency", "days", "max");
        assertThat(parameters)
                .allSatisfy(parameter -> assertThat(parameter.get("required")).isEqualTo(false))
                .allSatisfy(parameter ->
                        assertThat(parameter.get("schema")).extracting("type").isIn("string", "integer", "array"));
    }

    @Test
    void operationsHaveNamesOfTheirOwn() {
        List<String> names = api.read("$.paths.*.*.operationId");

        assertThat(names).contains("carRegister", "carList").hasSameSizeAs(Set.copyOf(names));
    }
}
