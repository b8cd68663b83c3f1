package io.forecourt.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/appointments",
                "/appointments/7?tab=history#notes",
                "/search?q=%C3%BC+%26&from=https://elsewhere.example//x",
                "/a%20b/50%25",
                "/@evil.example",
                "/.well-known/x"
            })
    void takesPathsOfThisSite(String path) {
        assertThat(ReturnPath.of(path)).hasValue(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "appointments",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/a//evil.example",
                "https://evil.example",
                "https:/evil.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "//evil.example/%2f..",
                "/%2fevil.example",
                "/%2Fevil.example",
                "/%5cevil.example",
                "/%252fevil.example",
                "/%25252fevil.example",
                "/%255cevil.example",
                "/%09/evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/%0d%0aSet-Cookie:x",
                "/x\r\nSet-Cookie: a=b",
                " /x",
                "/x y",
                "/\u2028",
                "/\uFF0Fevil.example",
                "/%",
                "/%zz",
                "@evil.example",
                ".evil.example"
            })
    void takesNothingThatABrowserCouldTakeForAnotherSite(String path) {
        assertThat(ReturnPath.of(path)).isEmpty();
    }

    @Test
    void takesNoEndlessPath() {
        assertThat(ReturnPath.of("/" + "x".repeat(2000))).isEmpty();
    }
}
