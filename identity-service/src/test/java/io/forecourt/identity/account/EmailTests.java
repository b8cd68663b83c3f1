package io.forecourt.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "robin@example.com",
                "Robin.Weaver+cars@mail.Example.co.uk",
                "o'neill@example.com",
                " robin@example.com ",
                "r@a-b.example"
            })
    void takesAddresses(String text) {
        assertThat(Email.in(text)).map(Email::value).contains(text.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "robin",
                "@example.com",
                "robin@",
                "robin@localhost",
                "robin@@example.com",
                "robin weaver@example.com",
                ".robin@example.com",
                "robin.@example.com",
                "ro..bin@example.com",
                "robin@-example.com",
                "robin@example..com",
                "röbin@example.com",
                "robin@exаmple.com",
                "robin@example.com\nBcc: all@example.com",
                "<robin@example.com>",
                "a@b.c,d@e.f"
            })
    void refusesWhatIsNoneOrLooksLikeAnother(String text) {
        assertThat(Email.in(text)).isEmpty();
    }

    @Test
    void refusesWhatIsLongerThanMailAllows() {
        assertThat(Email.in("r".repeat(65) + "@example.com")).isEmpty();
        assertThat(Email.in("robin@" + "a.".repeat(130) + "com")).isEmpty();
    }

    @Test
    void upperAndLowerCaseMakeNoDifference() {
        assertThat(new Email("ROBIN@Example.COM").key()).isEqualTo(new Email("robin@example.com").key());
    }
}
