package io.forecourt.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.gateway.standin.GatewayTest;
import io.forecourt.gateway.standin.StandIn.Answer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.ActiveProfiles;

@ActiveProfiles("carcar")
class CarCarRoutingIT extends GatewayTest {

    @ParameterizedTest
    @CsvSource({
        "/api/manufacturers/, inventory",
        "/api/models/7/, inventory",
        "/api/automobiles/2222/, inventory",
        "/api/automobiles, inventory",
        "/api/technicians/, service-center",
        "/api/appointments/7/finish/, service-center",
        "/api/customers/, sales",
        "/api/salespeople/7/, sales",
        "/api/sales/, sales",
        "/api/v1/sales, sales",
    })
    void leadsTheCarCarPathsToTheirServices(String path, String service) throws Exception {
        assertThat(get(path).body()).isEqualTo(service);
    }

    @Test
    void leavesTheSlashAndTheCrossOriginAnswersToTheServices() throws Exception {
        SALES.answer(Answer.of(200, "{}", "Access-Control-Allow-Origin", "http://localhost:3000"));

        HttpResponse<String> answer =
                send("PUT", "/api/sales/7/", "{}", "Origin", "http://localhost:3000", "Content-Type", "text/plain");

        assertThat(SALES.last().target()).hasToString("/api/sales/7/");
        assertThat(SALES.last().headers().getFirst("Origin")).isEqualTo("http://localhost:3000");
        assertThat(SALES.last().headers().getFirst("Content-Type")).isEqualTo("text/plain");
        assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly("http://localhost:3000");
    }
}
