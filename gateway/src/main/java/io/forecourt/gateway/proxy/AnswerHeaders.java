package io.forecourt.gateway.proxy;

import io.forecourt.gateway.page.PageHeaders;
import io.forecourt.gateway.route.Credentials;
import io.forecourt.gateway.route.Route;
import io.forecourt.web.correlation.CorrelationId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.NameValuePair;

/** Which of a service's headers the client gets: all that are not about the connection between the two of us. */
final class AnswerHeaders {

    /** The gateway names the request itself; the second is what its HTTP client says of keeping answers. */
    private static final Set<String> SAID_ANEW = Set.of(CorrelationId.HEADER.toLowerCase(Locale.ROOT), "via");

    private static final Set<String> LOCATIONS = Set.of("location", "content-location");

    private AnswerHeaders() {}

    /**
     * @param origin of the service; a location there is given relative, as the client cannot go there
     * @param route whose service may set cookies there, or may not
     */
    static void copy(ClassicHttpResponse from, HttpServletResponse to, String origin, Route route) {
        Set<String> dropped = HopByHop.of(Arrays.stream(from.getHeaders("Connection"))
                .map(NameValuePair::getValue)
                .toList());
        for (Header header : from.getHeaders()) {
            String name = header.getName().toLowerCase(Locale.ROOT);
            if (dropped.contains(name) || SAID_ANEW.contains(name)) {
                continue;
            }
            if (LOCATIONS.contains(name)) {
                to.addHeader(header.getName(), relative(header.getValue(), origin));
            } else if (name.equals("content-length")) {
                keepLength(from, header, to);
            } else if (name.equals("set-cookie")) {
                keepOwnCookie(header, to, route);
            } else if (name.equals("clear-site-data")) {
                keepFromWhoeverHasCookies(header, to, route);
            } else if (PageHeaders.areSaid(name)) {
                // The service knows its page better, and two policies would mean neither.
                to.setHeader(header.getName(), header.getValue());
            } else {
                to.addHeader(header.getName(), header.getValue());
            }
        }
    }

    /** It takes the whole site's cookies away, the gateway's too. */
    private static void keepFromWhoeverHasCookies(Header header, HttpServletResponse to, Route route) {
        if (route.settings().credentials() == Credentials.COOKIES) {
            to.addHeader(header.getName(), header.getValue());
        }
    }

    private static void keepOwnCookie(Header header, HttpServletResponse to, Route route) {
        if (route.settings().credentials() == Credentials.COOKIES
                && OwnCookies.isSet(
                        header.getValue(), route.service().settings().cookies())) {
            to.addHeader(header.getName(), header.getValue());
        }
    }

    static String relative(String location, String origin) {
        if (!location.regionMatches(true, 0, origin, 0, origin.length())) {
            return location;
        }
        String rest = location.substring(origin.length());
        if (rest.isEmpty()) {
            return "/";
        }
        // Two slashes would name another host; anything else goes on with the host's name or port.
        return rest.startsWith("/") && !rest.startsWith("//") ? rest : location;
    }

    /** Of a body, or of the body that HEAD and 304 only speak of. */
    private static void keepLength(ClassicHttpResponse from, Header header, HttpServletResponse to) {
        HttpEntity body = from.getEntity();
        if (body == null) {
            to.addHeader(header.getName(), header.getValue());
        } else if (body.getContentLength() >= 0) {
            to.setContentLengthLong(body.getContentLength());
        }
    }
}
