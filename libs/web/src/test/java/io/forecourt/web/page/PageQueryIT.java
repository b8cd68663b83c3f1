package io.forecourt.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.sample.Requests;
import io.forecourt.sample.Requests.Answer;
import io.forecourt.sample.SampleTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@SampleTest
class PageQueryIT {

    @LocalServerPort
    private int port;

    private Requests requests;

    @BeforeEach
    void connect() {
        requests = new Requests(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=0",
                "page=1000000",
                "size=1",
                "size=100",
                "sort=name",
                "sort=cost,desc",
                "sort=name,asc&sort=cost",
            })
    void whatIsInRangeIsTaken(String query) {
        assertThat(requests.get("/api/v1/cars?" + query).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "page=-1, /page",
        "page=1000001, /page",
        "page=1.0, /page",
        "page=%2B1, /page",
        "page=%D9%A1, /page",
        "page=, /page",
        "page=99999999999999999999, /page",
        "size=0, /size",
        "size=101, /size",
        "size=all, /size",
        "sort=price, /sort",
        "sort=id, /sort",
        "sort=, /sort",
        "'sort=name,down', /sort",
        "'sort=name,asc,x', /sort",
        "'sort=name;drop,asc', /sort",
    })
    void whatIsNotIsRefused(String query, String pointer) {
        Answer answer = requests.get("/api/v1/cars?" + query);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.<List<String>>at("$.errors[*].pointer")).containsOnly(pointer);
    }

    @Test
    void everythingWrongIsReportedAtOnce() {
        Answer answer = requests.get("/api/v1/cars?page=-1&size=0&sort=x");

        assertThat(answer.<List<String>>at("$.errors[*].pointer")).containsExactly("/page", "/size", "/sort");
    }

    @Test
    void anAnswerSaysWhichPageItIsOfHowMany() {
        Answer answer = requests.get("/api/v1/cars?page=7&size=50");

        assertThat(answer.<Integer>at("$.page")).isEqualTo(7);
        assertThat(answer.<Integer>at("$.size")).isEqualTo(50);
        assertThat(answer.<Object>at("$.totalItems")).isNotNull();
        assertThat(answer.<Object>at("$.totalPages")).isNotNull();
    }
}
