package io.forecourt.gateway.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.gateway.standin.GatewayTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class SiteIT extends GatewayTest {

    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void webApp(DynamicPropertyRegistry properties) throws IOException {
        Files.writeString(folder.resolve("app.js"), "// the web app");
        properties.add("forecourt.gateway.site.folder", folder::toString);
    }

    @Test
    void welcomesWithLinksToTheDocumentsAndTheStatus() throws Exception {
        HttpResponse<String> page = get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.body()).contains("href=\"/docs\"", "href=\"/status\"").doesNotContain("http://", "https://");
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
