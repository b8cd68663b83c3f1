package io.forecourt.web.problem;

import io.forecourt.web.correlation.CorrelationId;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/** Answers what Tomcat refuses before any filter: a malformed request line, too long a URL, too many headers. */
public class ProblemReportValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Problem problem = StatusProblems.of(HttpStatusCode.valueOf(response.getStatus()), null, request);
        try {
            response.setHeader(CorrelationId.HEADER, CorrelationId.of(request));
            ProblemResponses.send(
                    ProblemResponses.json(problem, request), ProblemResponses.CONTENT_TYPE, response.getResponse());
        } catch (IOException | IllegalStateException _) {
            // The client is gone, or gets what was on its way already.
        }
    }
}
