package io.forecourt.gateway.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The cookie that holds the id of a browser's session.
 *
 * @param secure whether it travels by TLS only
 */
public record SessionCookie(String name, boolean secure) {

    /** Whether the browser claims to have a session, which has yet to be found. */
    public boolean isOn(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
