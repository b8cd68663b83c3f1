package io.forecourt.inventory.vin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(VinController.class)
class VinControllerTests {

    @Autowired
    private MockMvcTester http;

    @TestConfiguration(proxyBeanMethods = false)
    static class InTheYear2026 {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-03-02T09:15:00Z"), ZoneOffset.UTC);
        }
    }

    @Test
    void tellsWhatAVinSays() {
        assertThat(http.get().uri("/api/v1/vins/1ftfw1et4efc23745"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                {"vin":"1FTFW1ET4EFC23745","acceptable":true,"needsOverride":false,"findings":[],
                 "region":"NORTH_AMERICA","manufacturer":"Ford","modelYears":[2014,1984]}""");
    }

    @Test
    void tellsWhatWasProbablyMeant() {
        assertThat(http.get().uri("/api/v1/vins/lftfw1et4efc2374O"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.findings[0].suggestion")
                .isEqualTo("LFTFW1ET4EFC23740");
    }

    @Test
    void checksALegacyVinByItsOwnRules() {
        assertThat(http.get().uri("/api/v1/vins/1Q87T3N166389?legacy=true"))
                .bodyJson()
                .extractingPath("$.acceptable")
                .isEqualTo(true);
        assertThat(http.get().uri("/api/v1/vins/1Q87T3N166389"))
                .bodyJson()
                .extractingPath("$.acceptable")
                .isEqualTo(false);
    }

    @Test
    void refusesAFlagThatIsNeitherTrueNorFalse() {
        assertThat(http.get().uri("/api/v1/vins/1Q87T3N166389?legacy=perhaps"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/legacy");
    }
}
