package io.forecourt.identity.session.web;

import io.forecourt.identity.key.KeyMac;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;

/**
 * The cookie has the session's id and our proof that we have given it out. The database has the id only, so that whoever
 * reads its tables, or writes a session into them, has no cookie that lets them in.
 */
final class ProvenCookie implements CookieSerializer {

    private static final char DOT = '.';

    private final CookieSerializer cookies;
    private final KeyMac mac;

    ProvenCookie(CookieSerializer cookies, KeyMac mac) {
        this.cookies = cookies;
        this.mac = mac;
    }

    /** An empty value takes the cookie away, and needs no proof. */
    @Override
    public void writeCookieValue(CookieValue cookie) {
        String id = cookie.getCookieValue();
        String value = id.isEmpty() ? id : id + DOT + mac.of(id);
        cookies.writeCookieValue(new CookieValue(cookie.getRequest(), cookie.getResponse(), value));
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return cookies.readCookieValues(request).stream()
                .filter(this::isProven)
                .map(value -> value.substring(0, value.indexOf(DOT)))
                .toList();
    }

    private boolean isProven(String value) {
        int dot = value.indexOf(DOT);
        return dot > 0 && mac.proves(value.substring(dot + 1), value.substring(0, dot));
    }
}
