package io.forecourt.gateway.page;

import io.forecourt.web.correlation.CorrelationId;
import io.forecourt.web.problem.Problem;
import io.forecourt.web.problem.ProblemResponses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/** A problem as a page, for whoever looks at it in a browser's window. */
public final class ProblemPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Forecourt: %1$s</title>
            <link rel="icon" href="/favicon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/site.css">
            </head>
            <body>
            <main>
            <section>
            <h1>%1$s</h1>
            <p>%2$s</p>
            </section>
            <p><a href="/">Forecourt</a> · <a href="/status">Status</a></p>
            </main>
            <footer><p>Trace: <code>%3$s</code></p></footer>
            </body>
            </html>
            """;

    private static final Pattern SIGN_IN = Pattern.compile("/sign-in\\b");
    private static final String SIGN_IN_LINK = "<a href=\"/sign-in\">/sign-in</a>";

    private ProblemPage() {}

    /** As a page where one was asked for, else as the problem itself. */
    public static void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!isForAWindow(request) || response.isCommitted()) {
            ProblemResponses.write(problem, request, response);
            return;
        }
        byte[] page = page(problem, request).getBytes(StandardCharsets.UTF_8);
        response.resetBuffer();
        response.setStatus(problem.status().value());
        problem.headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    /** Only a browser that opens a page asks for HTML by name. */
    private static boolean isForAWindow(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static String page(Problem problem, HttpServletRequest request) {
        return PAGE.formatted(
                HtmlUtils.htmlEscape(problem.title()),
                SIGN_IN.matcher(HtmlUtils.htmlEscape(problem.detail())).replaceFirst(SIGN_IN_LINK),
                HtmlUtils.htmlEscape(CorrelationId.of(request)));
    }
}
