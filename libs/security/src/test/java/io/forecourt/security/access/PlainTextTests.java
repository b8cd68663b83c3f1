package io.forecourt.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.security.web.firewall.StrictHttpFirewall;

class PlainTextTests {

    @Test
    void allowsNoValueOfAHeaderThatSpringSecurityRefuses() {
        assertSame(StrictHttpFirewall.ALLOWED_HEADER_VALUES);
    }

    @Test
    void allowsNoNameOfAHeaderThatSpringSecurityRefuses() {
        assertSame(StrictHttpFirewall.ALLOWED_HEADER_NAMES);
    }

    @Test
    void asksTheRuleAboutEverythingElse() {
        assertThat(PlainText.or(_ -> true).test("\u00e9")).isTrue();
        assertThat(PlainText.or(_ -> false).test("\u00e9")).isFalse();
        assertThat(PlainText.or(_ -> false).test("plain ~!")).isTrue();
    }

    private static void assertSame(Predicate<String> rule) {
        for (char character = 0; character < Character.MAX_VALUE; character++) {
            String text = "a" + character + "b";

            assertThat(PlainText.or(rule).test(text))
                    .as("%04x", (int) character)
                    .isEqualTo(rule.test(text));
        }
        assertThat(PlainText.or(rule).test("")).isEqualTo(rule.test(""));
    }
}
