package io.forecourt.identity.page.web;

import io.forecourt.identity.link.LinkExpired;
import io.forecourt.identity.page.FormErrors;
import io.forecourt.identity.page.Page;
import io.forecourt.identity.password.TooBusy;
import io.forecourt.identity.throttle.TooManyAttempts;
import io.forecourt.web.correlation.CorrelationId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Answers people with a page also when something fails. */
@ControllerAdvice(annotations = Page.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageAdvice {

    private static final Logger log = LoggerFactory.getLogger(PageAdvice.class);

    @ModelAttribute(FormErrors.ATTRIBUTE)
    Map<String, String> noErrors() {
        return Map.of();
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.GONE)
    String linkExpired(LinkExpired expired) {
        return "link-expired";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
    String tooManyAttempts(TooManyAttempts often, HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.RETRY_AFTER, Long.toString(often.retryAfter().toSeconds()));
        return "too-many-attempts";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String tooBusy(TooBusy busy, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        return "too-busy";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String incomplete(ServletRequestBindingException incomplete) {
        return "not-found";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
    String failed(Exception failure, HttpServletRequest request, Model model) {
        log.error("{} of a page has failed", request.getMethod(), failure);
        model.addAttribute("incident", CorrelationId.of(request));
        return "failed";
    }
}
