package io.forecourt.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@IntegrationTest
@AutoConfigureRestTestClient
class InventoryIT {
    @Autowired
    RestTestClient http;

    String call(String method, String path, String body, String... headers) {
        var r = http.method(org.springframework.http.HttpMethod.valueOf(method)).uri(path);
        for (int i = 0; i < headers.length; i += 2) r.header(headers[i], headers[i + 1]);
        if (body != null) r.contentType(MediaType.APPLICATION_JSON).body(body);
        var x = r.exchange().expectBody(String.class).returnResult();
        return x.getStatus() + " " + x.getResponseHeaders() + "\n" + x.getResponseBody();
    }

    @Test
    void works() {
        System.err.println(call("POST", "/api/v1/manufacturers", "{\"name\":\"Ford\"}"));
        System.err.println(call("POST", "/api/v1/models", "{\"name\":\"F-150\",\"manufacturerId\":1}"));
        System.err.println(
                call(
                        "POST",
                        "/api/v1/automobiles",
                        "{\"vin\":\"1ftfw1et4efc23745\",\"modelId\":1,\"condition\":\"USED\",\"status\":\"AVAILABLE\",\"price\":{\"minorUnits\":2500000,\"currency\":\"USD\"},\"modelYear\":2014,\"color\":\"blue\",\"mileage\":{\"value\":64146,\"unit\":\"MI\"},\"pictures\":[\"https://x.example/a.jpg\"]}"));
        System.err.println(call("GET", "/api/v1/automobiles/1ftfw1et4efc23745", null));
        System.err.println(call(
                "PATCH",
                "/api/v1/automobiles/1ftfw1et4efc23745",
                "{\"color\":null,\"price\":{\"minorUnits\":2400000,\"currency\":\"USD\"}}",
                "If-Match",
                "\"0\""));
        System.err.println(call(
                "PATCH",
                "/api/v1/automobiles/1ftfw1et4efc23745",
                "{\"color\":\"\",\"price\":{\"minorUnits\":0,\"currency\":\"USX\"}}",
                "If-Match",
                "\"0\""));
        System.err.println(call(
                "PATCH",
                "/api/v1/automobiles/1ftfw1et4efc23745",
                "{\"color\":\"\",\"price\":{\"minorUnits\":0,\"currency\":\"USD\"},\"weightKg\":-4}",
                "If-Match",
                "\"1\""));
        System.err.println(
                call("GET", "/api/v1/automobiles?q=ford f-150&facets=true&priceTo=3000000&manufacturer=ford", null));
        System.err.println(call("GET", "/api/v1/automobiles?sort=price,desc&condition=OLD&priceTo=x", null));
        System.err.println(call("GET", "/api/v1/models", null));
        System.err.println(call("PUT", "/api/v1/manufacturers/1", "{\"name\":\"FORD\"}", "If-Match", "\"0\""));
        System.err.println(call("DELETE", "/api/v1/manufacturers/1", null));
        System.err.println(call("POST", "/api/v1/automobiles/1ftfw1et4efc23745/delist", null));
        System.err.println(call("GET", "/api/v1/vins/1ftfw1et4efc23745", null));
        assertThat(1).isOne();
    }
}
