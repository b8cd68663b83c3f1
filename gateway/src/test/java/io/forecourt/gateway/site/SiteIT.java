package io.forecourt.gateway.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.gateway.standin.GatewayTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class SiteIT extends GatewayTest {

    @Test
    void welcomesWithLinksToTheDocumentsAndTheStatus() throws Exception {
        HttpResponse<String> page = get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.body())
                .contains("href=\"/docs\"", "href=\"/status\"", "href=\"/sign-in\"")
                .doesNotContain("http://", "https://", "style=", "onclick");
    }

    @Test
    void servesNothingOutsideTheFolder() throws Exception {
        assertThat(get("/pom.xml").statusCode()).isEqualTo(404);
        assertThat(get("/application.yaml").statusCode()).isEqualTo(404);
        assertThat(get("/docs/assets/../../application.yaml").statusCode()).isNotEqualTo(200);
    }

    @Test
    void hasNoOtherPagesWithoutTheWebApp() throws Exception {
        assertThat(get("/book", "Accept", "text/html").statusCode()).isEqualTo(404);
    }
}
