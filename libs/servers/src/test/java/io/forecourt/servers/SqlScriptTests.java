package io.forecourt.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SqlScriptTests {

    @Test
    void putsValuesInAsLiteralsThatNothingBreaksOutOf() {
        assertThat(new SqlScript("select :'name', 'x'::text").with(Map.of("name", "O'Hara\\$1")))
                .isEqualTo("select 'O''Hara\\$1', 'x'::text");
    }

    @Test
    void refusesAVariableWithoutAValue() {
        assertThatThrownBy(() -> new SqlScript("select :'name'").with(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(":'name'");
    }
}
