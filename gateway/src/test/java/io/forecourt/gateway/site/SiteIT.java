package io.forecourt.gateway.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.gateway.standin.GatewayTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class SiteIT extends GatewayTest {

    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void webApp(DynamicPropertyRegistry properties) throws IOException {
        Files.writeString(folder.resolve("app.js"), "// the web app");
        properties.add("forecourt.gateway.site.folder", folder::toString);
        properties.add("forecourt.gateway.site.currency", () -> "EUR");
        properties.add("forecourt.gateway.site.zone", () -> "Europe/Berlin");
    }

    @Test
    void welcomesWithTheWebApp() throws Exception {
        HttpResponse<String> page = get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(page.body()).contains("<div id=\"app\">").doesNotContain("http://", "https://");
    }

    @Test
    void letsBrowsersKeepTheAppsFilesForGood() throws Exception {
        Matcher script = Pattern.compile("/assets/[^\"]+[.]js").matcher(get("/").body());
        assertThat(script.find()).isTrue();

        HttpResponse<String> file = get(script.group());

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    }

    @Test
    void opensThePagesOfTheAppByTheirAddress() throws Exception {
        HttpResponse<String> page = get("/appointments/17", "Accept", "text/html,application/xhtml+xml");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).isEqualTo(get("/").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/docs/nothing", "/assets/nothing", "/nothing.js", "/actuator/nothing"})
    void doesNotAnswerWithTheAppWhatIsNotThere(String path) throws Exception {
        assertThat(get(path, "Accept", "text/html").statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void doesNotAnswerProgramsWithAPage() throws Exception {
        assertThat(get("/appointments/17", "Accept", "application/json").statusCode())
                .isEqualTo(404);
    }

    @Test
    void tellsEverybodyWhereTheDealershipIs() throws Exception {
        HttpResponse<String> site = get("/api/v1/site");

        assertThat(site.statusCode()).isEqualTo(200);
        assertThat(site.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=300");
        assertThat(site.body())
                .contains("\"currency\":\"EUR\"", "\"zone\":\"Europe/Berlin\"", "\"mileageUnit\":\"MI\"");
    }

    @Test
    void servesFilesFromAFolder() throws Exception {
        assertThat(get("/app.js").body()).isEqualTo("// the web app");
    }

    @Test
    void servesNothingOutsideTheFolder() throws Exception {
        assertThat(get("/pom.xml").statusCode()).isEqualTo(404);
        assertThat(get("/application.yaml").statusCode()).isEqualTo(404);
        assertThat(get("/docs/assets/../../application.yaml").statusCode()).isNotEqualTo(200);
    }
}
