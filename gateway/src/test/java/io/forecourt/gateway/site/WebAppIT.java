package io.forecourt.gateway.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.gateway.standin.GatewayTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class WebAppIT extends GatewayTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void webApp(DynamicPropertyRegistry properties) throws IOException {
        Files.writeString(folder.resolve("index.html"), "the web app");
        Path assets = Files.createDirectory(folder.resolve("assets"));
        Files.writeString(assets.resolve("app-4f2a.js"), "// its script");
        Files.writeString(assets.resolve("app-4f2a.js.br"), "the same, compressed");
        properties.add("forecourt.gateway.site.folder", folder::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/book", "/appointments/17", "/my/appointments?page=2"})
    void isBehindTheAddressesOfAllItsPages(String path) throws Exception {
        HttpResponse<String> page = get(path, "Accept", BROWSER);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).isEqualTo("the web app");
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'self';");
    }

    @Test
    void hasFilesThatBrowsersKeep() throws Exception {
        HttpResponse<String> script = get("/assets/app-4f2a.js");

        assertThat(script.body()).isEqualTo("// its script");
        assertThat(script.headers().firstValue("Cache-Control").orElseThrow())
                .contains("max-age=31536000", "immutable");
    }

    @Test
    void hasFilesThatWereCompressedBefore() throws Exception {
        HttpResponse<String> script = get("/assets/app-4f2a.js", "Accept-Encoding", "gzip, deflate, br");

        assertThat(script.body()).isEqualTo("the same, compressed");
        assertThat(script.headers().firstValue("Content-Encoding")).hasValue("br");
        assertThat(script.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/javascript");
        assertThat(script.headers().allValues("Vary").toString()).contains("Accept-Encoding");
        assertThat(script.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    }

    @Test
    void isNoFileThatIsMissing() throws Exception {
        assertThat(get("/assets/app-0000.js", "Accept", BROWSER).statusCode()).isEqualTo(404);
        assertThat(get("/book.js", "Accept", BROWSER).statusCode()).isEqualTo(404);
        assertThat(get("/book", "Accept", "application/json").statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/nothing", "Accept", BROWSER).statusCode()).isEqualTo(404);
    }

    @Test
    void leavesTheGatewaysOwnPagesWhereTheyAre() throws Exception {
        assertThat(get("/docs", "Accept", BROWSER).body()).contains("swagger-ui");
        assertThat(get("/status", "Accept", BROWSER).body()).contains("<b>Sales</b>");
        assertThat(get("/site.css").statusCode()).isEqualTo(200);
    }
}
