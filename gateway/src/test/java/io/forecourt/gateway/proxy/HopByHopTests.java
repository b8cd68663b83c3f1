package io.forecourt.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HopByHopTests {

    @Test
    void namesTheHeadersOfEveryConnection() {
        assertThat(HopByHop.of(List.of())).contains("connection", "keep-alive", "te", "transfer-encoding", "upgrade");
        assertThat(HopByHop.of(List.of("keep-alive"))).doesNotContain("x-between-us");
    }

    @Test
    void addsThoseThatTheMessageNames() {
        assertThat(HopByHop.of(List.of("close, X-Between-Us", "X-Other")))
                .contains("connection", "x-between-us", "x-other")
                .doesNotContain("content-type");
    }
}
