package io.forecourt.web.problem;

import static io.forecourt.web.problem.RefusedRequestIT.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.sample.Requests;
import io.forecourt.sample.Requests.Answer;
import io.forecourt.sample.SampleTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@SampleTest
@TestPropertySource(
        properties = {"spring.datasource.hikari.maximum-pool-size=2", "spring.datasource.hikari.connection-timeout=250"
        })
@ExtendWith(OutputCaptureExtension.class)
class OutageIT {

    private static final String CAR = "{\"name\":\"outage\",\"price\":1}";

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource dataSource;

    @Test
    void anEmptyPoolIsTemporaryAndTakesNoMoreThanALineInTheLog(CapturedOutput log) throws SQLException {
        List<Connection> taken = new ArrayList<>(List.of(dataSource.getConnection(), dataSource.getConnection()));
        try {
            Requests requests = new Requests(port);
            for (Answer answer : List.of(
                    requests.post("/api/v1/cars", CAR),
                    requests.post("/api/v1/cars", CAR, "Idempotency-Key", "outage"),
                    requests.get("/api/v1/cars"))) {
                assertProblem(answer, 503, "temporarily-unavailable");
                assertThat(answer.header("Retry-After")).isEqualTo("2");
            }
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        assertThat(log.getOut()).contains("answered temporarily-unavailable").doesNotContain("\tat ");
    }
}
