package io.forecourt.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.gateway.origin.PublicOrigin;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class CsrfCookieTests {

    @Test
    void canBeSetByNoOtherHostWhereBrowsersComeByTls() {
        assertThat(removedAt("https://forecourt.example"))
                .startsWith("__Host-XSRF-TOKEN=;")
                .contains("Path=/", "Secure", "SameSite=Lax")
                .doesNotContain("Domain", "HttpOnly");
    }

    @Test
    void hasItsUsualNameElsewhere() {
        assertThat(removedAt("http://localhost:8000"))
                .startsWith("XSRF-TOKEN=;")
                .doesNotContain("Secure");
    }

    private static String removedAt(String publicUrl) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new CsrfCookie(new PublicOrigin(URI.create(publicUrl))).remove(response);
        return response.getHeader("Set-Cookie");
    }
}
