package io.forecourt.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.forecourt.contracts.automobile.AutomobileSnapshot;
import io.forecourt.contracts.sale.SaleFact;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class EventJsonTests {

    private static final String SALE = """
            {"saleId":1,"vin":"V","customerId":2,"salespersonId":3,"price":{"minorUnits":5,"currency":"USD"},\
            "occurredAt":"2026-03-01T10:00:00Z"}""";

    private final EventJson json = new EventJson();

    @Test
    void readsWhatItWrites() {
        AutomobileSnapshot automobile = Events.automobile("V", 3);

        assertThat(json.read(json.write(automobile), AutomobileSnapshot.class)).isEqualTo(automobile);
    }

    @Test
    void leavesAbsentValuesOut() {
        assertThat(new String(json.write(Events.automobile("V", 3)), UTF_8))
                .doesNotContain("null", "fuel", "key")
                .contains("\"removed\":false");
    }

    @Test
    void acceptsAbsenceOfWhatMayBeAbsentAndIgnoresUnknownFields() {
        assertThat(json.read(
                        SALE.replace("{\"saleId\"", "{\"mood\":[1,{}],\"saleId\"")
                                .getBytes(UTF_8),
                        SaleFact.class))
                .isEqualTo(json.read(SALE.getBytes(UTF_8), SaleFact.class))
                .extracting(SaleFact::reason)
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"saleId\":1,",
                "\"vin\":\"V\",",
                "\"price\":{\"minorUnits\":5,\"currency\":\"USD\"},",
                "\"minorUnits\":5,",
                ",\"currency\":\"USD\"",
                ",\"occurredAt\":\"2026-03-01T10:00:00Z\""
            })
    void refusesABodyThatLacksARequiredField(String missing) {
        refuses(SALE.replace(missing, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"saleId\":null", "\"saleId\":\"1\"", "\"saleId\":1.5", "\"saleId\":{}", "\"saleId\":true"})
    void refusesANumberThatIsNone(String wrong) {
        refuses(SALE.replace("\"saleId\":1", wrong));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"vin\":null", "\"vin\":[]", "\"price\":null", "\"price\":5"})
    void refusesWhatIsNotOfItsType(String wrong) {
        refuses(SALE.replaceFirst(
                "\"" + wrong.split("\"")[1] + "\":(\"V\"|\\{[^}]*})", Matcher.quoteReplacement(wrong)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "7", "{", "\u0000", "{} {}"})
    void refusesWhatIsNoObject(String body) {
        refuses(body);
    }

    private void refuses(String body) {
        assertThat(body).isNotEqualTo(SALE);
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> json.read(body.getBytes(UTF_8), SaleFact.class));
    }
}
