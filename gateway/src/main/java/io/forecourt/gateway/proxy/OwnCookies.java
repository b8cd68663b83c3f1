package io.forecourt.gateway.proxy;

import java.util.Set;

/** Which cookies are a service's own. */
final class OwnCookies {

    private OwnCookies() {}

    /** With or without the prefix that browsers take for a promise about the cookie. */
    static boolean isOne(String cookie, Set<String> names) {
        return names.contains(plain(cookie));
    }

    /** Of the value of a header {@code Set-Cookie}. */
    static boolean isSet(String header, Set<String> names) {
        int end = header.indexOf('=');
        return end > 0 && isOne(header.substring(0, end).strip(), names);
    }

    private static String plain(String cookie) {
        for (String prefix : new String[] {"__Host-", "__Secure-"}) {
            if (cookie.startsWith(prefix)) {
                return cookie.substring(prefix.length());
            }
        }
        return cookie;
    }
}
