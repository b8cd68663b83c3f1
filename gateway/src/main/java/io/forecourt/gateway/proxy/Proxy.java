package io.forecourt.gateway.proxy;

import io.forecourt.gateway.page.ProblemPage;
import io.forecourt.gateway.route.Route;
import io.forecourt.web.problem.Problem;
import io.forecourt.web.problem.ProblemResponses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Takes a request to its service and brings the answer back, or says as a problem why there is none. */
@Component
public class Proxy {

    private static final Logger log = LoggerFactory.getLogger(Proxy.class);

    private final Passports passports;
    private final Upstreams upstreams;
    private final Attempts attempts;
    private final Deadlines deadlines;
    private final DataSize keptBody;

    Proxy(Passports passports, Upstreams upstreams, Attempts attempts, Deadlines deadlines, RetrySettings settings) {
        this.passports = passports;
        this.upstreams = upstreams;
        this.attempts = attempts;
        this.deadlines = deadlines;
        this.keptBody = settings.keptBody();
    }

    /** @param target path and query at the service, encoded as they shall stand in the request line */
    public void pass(HttpServletRequest request, HttpServletResponse response, Route route, String target)
            throws IOException {
        try (ClassicHttpResponse answer = answer(request, route, target)) {
            response.setStatus(answer.getCode());
            AnswerHeaders.copy(answer, response, upstreams.of(route.service()).origin(), route);
            AnswerBody.copy(answer, response);
        } catch (Unanswered failure) {
            log(failure, request, route);
            ProblemPage.write(failure.problem(), request, response);
        } catch (UnreadableRequest failure) {
            log.debug("{} {}: the client's body: {}", request.getMethod(), route, failure.getMessage());
            refuse(failure, request, response);
        }
    }

    private ClassicHttpResponse answer(HttpServletRequest request, Route route, String target) throws IOException {
        Passport passport = passports.of(request, route);
        DataSize inMemory = route.settings().streaming() ? DataSize.ofBytes(0) : keptBody;
        RequestBody body = RequestBody.of(request, route.settings().requestLimit(), inMemory);
        Upstream upstream = upstreams.of(route.service());
        if (body instanceof RequestBody.Streamed streamed) {
            return stream(request, route, target, passport, streamed.entity(), upstream);
        }
        boolean kept = route.settings().cacheable() && KeepableAnswer.concerns(request, passport);
        return attempts.make(
                () -> {
                    var attempt = new BasicClassicHttpRequest(request.getMethod(), target);
                    RequestHeaders.copy(request, attempt, passport);
                    attempt.setEntity(body.entity());
                    return upstream.send(attempt, route, kept);
                },
                Repeatable.is(request));
    }

    private ClassicHttpResponse stream(
            HttpServletRequest request,
            Route route,
            String target,
            Passport passport,
            HttpEntity body,
            Upstream upstream)
            throws IOException {
        HttpUriRequestBase stream = new HttpUriRequestBase(request.getMethod(), URI.create("/"));
        stream.setPath(target);
        RequestHeaders.copy(request, stream, passport);
        // A service may answer before the end of the body, and then nobody knows where the next request would begin.
        stream.addHeader("Connection", "close");
        stream.setEntity(new WholeOrNothing(body, stream));
        try (var _ = deadlines.watch(stream, route.settings().deadline())) {
            return upstream.send(stream, route, false);
        } catch (Unanswered failure) {
            throw stream.isCancelled() ? failure.becauseItIsLate() : failure;
        }
    }

    private static void refuse(UnreadableRequest failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Problem> problem = failure.problem();
        if (problem.isPresent()) {
            ProblemResponses.write(problem.get(), request, response);
        } else {
            // Nobody reads it, but the metrics should not count a success.
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static void log(Unanswered failure, HttpServletRequest request, Route route) {
        if (failure.outage() == Outage.OPEN) {
            // The breaker's opening has been logged; this meets every request until it closes.
            log.debug("{} {}: {}", request.getMethod(), route, failure.getMessage());
        } else {
            log.warn(
                    "{} {}: {}: {}",
                    request.getMethod(),
                    route,
                    failure.getMessage(),
                    String.valueOf(failure.getCause()));
        }
    }
}
