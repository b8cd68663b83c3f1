package io.forecourt.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.gateway.standin.GatewayTest;
import io.forecourt.gateway.standin.StandIn.Answer;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocsIT extends GatewayTest {

    private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

    @Test
    void showsOnePageThatNeedsNothingFromElsewhere() throws Exception {
        HttpResponse<String> page = get("/docs");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        var references = REFERENCE
                .matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(references).hasSizeGreaterThan(3).allMatch(reference -> reference.startsWith("/"));
        for (String reference : references) {
            assertThat(get(reference).statusCode()).as(reference).isEqualTo(200);
        }
    }

    @Test
    void letsTheBrowserLoadNothingFromElsewhere() throws Exception {
        assertThat(get("/docs").headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'self'");
    }

    @Test
    void listsTheDocumentsOfAllServices() throws Exception {
        assertThat(json(get("/docs/services.json")).findValuesAsString("url"))
                .containsExactly(
                        "/docs/identity.json",
                        "/docs/inventory.json",
                        "/docs/service-center.json",
                        "/docs/sales.json",
                        "/docs/parking.json",
                        "/docs/gateway.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "inventory", "service-center", "sales", "parking"})
    void getsEachDocumentFromItsService(String service) throws Exception {
        var standIn =
                switch (service) {
                    case "identity" -> IDENTITY;
                    case "inventory" -> INVENTORY;
                    case "sales" -> SALES;
                    case "parking" -> PARKING;
                    default -> SERVICE_CENTER;
                };
        standIn.answer(Answer.of(200, "{\"openapi\":\"3.1.0\"}", "Content-Type", "application/json"));

        HttpResponse<String> document = get("/docs/" + service + ".json");

        assertThat(json(document).get("openapi").asString()).isEqualTo("3.1.0");
        assertThat(standIn.last().target()).hasToString("/v3/api-docs");
    }

    @Test
    void showsItsOwnDocument() throws Exception {
        HttpResponse<String> document = get("/docs/gateway.json");

        assertThat(json(document).get("paths").propertyNames())
                .containsExactlyInAnyOrder("/api/v1/me", "/api/v1/live", "/api/v1/site");
    }

    @Test
    void saysThatAServiceIsOutOrUnknown() throws Exception {
        SALES.answer(Answer.breakOff());

        assertThat(get("/docs/sales.json").statusCode()).isEqualTo(503);
        assertThat(get("/docs/rental.json").statusCode()).isEqualTo(404);
    }
}
