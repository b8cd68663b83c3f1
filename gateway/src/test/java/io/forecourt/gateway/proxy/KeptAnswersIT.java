package io.forecourt.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.gateway.standin.GatewayTest;
import io.forecourt.gateway.standin.StandIn.Answer;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptAnswersIT extends GatewayTest {

    private static final String PUBLIC = "public, max-age=60";

    private String path = "";

    @BeforeEach
    void chooseAPathThatNoTestHasAskedFor() {
        path = "/api/v1/models/" + UUID.randomUUID();
    }

    @Test
    void answersAgainWithWhatTheServiceCallsPublic() throws Exception {
        INVENTORY.answer(Answer.of(200, "civic", "Cache-Control", PUBLIC, "ETag", "\"7\""));
        get(path);

        HttpResponse<String> again = get(path);

        assertThat(again.body()).isEqualTo("civic");
        assertThat(again.headers().firstValue("ETag")).hasValue("\"7\"");
        assertThat(again.headers().firstValue("Via")).isEmpty();
        assertThat(again.headers().allValues("X-Correlation-Id")).hasSize(1);
        assertThat(get(path, "If-None-Match", "\"7\"").statusCode()).isEqualTo(304);
        assertThat(INVENTORY.received()).hasSize(1);
        assertThat(INVENTORY.last().headers().getFirst("Via")).startsWith("1.1 forecourt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "private, max-age=60",
                "max-age=60",
                "public, no-store",
                "public, max-age=60, no-store",
                "public, max-age=0",
                "publicity, max-age=60",
                "no-cache"
            })
    void asksAgainForEverythingElse(String cacheControl) throws Exception {
        assertIsAskedFor(Answer.of(200, "civic", "Cache-Control", cacheControl, "ETag", "\"7\""));
    }

    @Test
    void asksAgainForWhatComesWithACookie() throws Exception {
        assertIsAskedFor(Answer.of(200, "civic", "Cache-Control", PUBLIC, "Set-Cookie", "a=1"));
    }

    @Test
    void asksAgainForWhatSaysNothing() throws Exception {
        assertIsAskedFor(Answer.of(200, "civic", "ETag", "\"7\"", "Last-Modified", "Thu, 01 Jan 2026 00:00:00 GMT"));
    }

    @Test
    void answersNobodyInParticularWithWhatWasKept() throws Exception {
        INVENTORY.answer(Answer.of(200, "theirs", "Cache-Control", PUBLIC));
        get(path, "Authorization", "me");
        INVENTORY.answer(Answer.of(200, "everybody's", "Cache-Control", PUBLIC));

        assertThat(get(path).body()).isEqualTo("everybody's");
        INVENTORY.answer(Answer.of(200, "theirs", "Cache-Control", PUBLIC));
        assertThat(get(path, "Authorization", "me").body()).isEqualTo("theirs");
    }

    @Test
    void takesNobodyForSomebodyForCookiesThatGoNoFurther() throws Exception {
        INVENTORY.answer(Answer.of(200, "civic", "Cache-Control", PUBLIC));

        get(path, "Cookie", "XSRF-TOKEN=x; theme=dark");
        get(path, "Cookie", "FORECOURT_SESSION=" + "A".repeat(43));

        assertThat(INVENTORY.received()).hasSize(1);
        assertThat(INVENTORY.last().headers()).doesNotContainKey("Cookie");
    }

    @Test
    void keepsOneAnswerForEachThatTheServiceTellsApart() throws Exception {
        INVENTORY.answer((service, exchange) -> {
            String language = exchange.getRequestHeaders().getFirst("Accept-Language");
            Answer.of(200, language, "Cache-Control", PUBLIC, "Vary", "Accept-Language")
                    .to(service, exchange);
        });

        assertThat(get(path, "Accept-Language", "de").body()).isEqualTo("de");
        assertThat(get(path, "Accept-Language", "en").body()).isEqualTo("en");
        assertThat(get(path, "Accept-Language", "de").body()).isEqualTo("de");
        assertThat(INVENTORY.received()).hasSize(2);
    }

    @Test
    void tellsVariantsApartEvenWhenTheyArePrivate() throws Exception {
        INVENTORY.answer(Answer.of(200, "mine", "Cache-Control", "private, max-age=60", "Vary", "Accept-Language"));

        get(path, "Accept-Language", "de");
        get(path, "Accept-Language", "de");

        assertThat(INVENTORY.received()).hasSize(2);
    }

    @Test
    void forgetsAnAnswerThatAChangeMadeOld() throws Exception {
        INVENTORY.answer(Answer.of(200, "civic", "Cache-Control", PUBLIC));
        get(path);
        send("PUT", path, "{}");

        get(path);

        assertThat(INVENTORY.received()).hasSize(3);
    }

    @Test
    void keepsNothingOfOtherRoutes() throws Exception {
        path = "/api/v1/automobiles/" + UUID.randomUUID();
        assertIsAskedFor(Answer.of(200, "car", "Cache-Control", PUBLIC));
    }

    private void assertIsAskedFor(Answer answer) throws Exception {
        INVENTORY.answer(answer);
        get(path);
        get(path);

        assertThat(INVENTORY.received()).hasSize(2);
    }
}
