package io.forecourt.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.identity.account.Email;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    private static final CommonPasswords COMMON = new CommonPasswords();

    private final PasswordRules rules = new PasswordRules(COMMON);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "four yellow headlights",
                "rainbowgearboxes",
                "Ünïcödé Pässwörter",
                "        x y z      ",
                "没有人知道这个密码",
                "🚗🚙🚕🛻 beep"
            })
    void takesWhateverIsLongAndNotCommon(String password) {
        assertThat(objection(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1234567", "gearbox", "🚗🚙🚕🛻"})
    void wantsEightCharacters(String password) {
        assertThat(objection(password)).contains("at least 8 characters");
    }

    @Test
    void takesUpTo128Characters() {
        assertThat(objection("gearbox ".repeat(16))).isEmpty();
        assertThat(objection("gearbox ".repeat(16) + "!")).contains("at most 128 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"password", "PassWord", "12345678", "qwertyuiop", "iloveyou1", "aaaaaaaaaaaa", "abababababab"})
    void refusesWhatIsTriedFirst(String password) {
        assertThat(objection(password)).contains("tried first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"robin.weaver@example.com", "RobinWeaver1", "forecourt!!", "weaver-robin", "Forecourt1"})
    void refusesWhatFollowsFromWhoThePersonIs(String password) {
        assertThat(objection(password)).contains("little more than your name");
    }

    @Test
    void knowsTheOnesThatAreLongEnoughToBeChosen() {
        assertThat(COMMON.size()).isGreaterThan(10_000);
    }

    private String objection(String password) {
        return rules.objection(password, new Email("Robin.Weaver@example.com"), "Robin Weaver")
                .orElse("");
    }
}
