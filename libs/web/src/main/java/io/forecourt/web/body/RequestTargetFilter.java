package io.forecourt.web.body;

import io.forecourt.web.problem.Problem;
import io.forecourt.web.problem.ProblemResponses;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a path or query that does not decode to text: a broken percent escape, bytes that are not UTF-8, or NUL, which
 * PostgreSQL cannot store or compare. Refuses query parameters whose names reach into others ({@code a.b}, {@code a[0]}):
 * no parameter here is called so, but Spring's data binding would follow them into types that are not made for it.
 */
public class RequestTargetFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isText(request.getRequestURI()) || !isText(request.getQueryString())) {
            Problem problem = Problem.invalidRequest(
                    "The path or the query is not percent-encoded UTF-8 text without NUL characters.");
            ProblemResponses.write(problem, request, response);
        } else if (!hasPlainNames(request.getQueryString())) {
            Problem problem = Problem.invalidRequest("No query parameter here has a dot or a bracket in its name.");
            ProblemResponses.write(problem, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    static boolean hasPlainNames(@Nullable String query) {
        return query == null || Arrays.stream(query.split("&")).noneMatch(RequestTargetFilter::reachesInto);
    }

    private static boolean reachesInto(String parameter) {
        int end = parameter.indexOf('=');
        String name = URLDecoder.decode(end < 0 ? parameter : parameter.substring(0, end), StandardCharsets.UTF_8);
        return name.chars().anyMatch(c -> c == '.' || c == '[' || c == ']');
    }

    static boolean isText(@Nullable String encoded) {
        if (encoded == null || encoded.indexOf('%') < 0) {
            return true;
        }
        ByteBuffer decoded = ByteBuffer.allocate(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            int octet = encoded.charAt(i);
            if (octet == '%') {
                octet = escaped(encoded, i + 1);
                i += 2;
            }
            if (octet <= 0 || octet > 0xff) {
                return false;
            }
            decoded.put((byte) octet);
        }
        return isUtf8(decoded.flip());
    }

    private static int escaped(String encoded, int from) {
        try {
            return HexFormat.fromHexDigits(encoded, from, from + 2);
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            return -1;
        }
    }

    private static boolean isUtf8(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
