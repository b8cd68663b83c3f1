package io.forecourt.web.carcar;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** A request whose body is JSON, whatever it says. */
class JsonRequest extends HttpServletRequestWrapper {

    JsonRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_JSON_VALUE;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isContentType(name) ? getContentType() : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isContentType(name) ? Collections.enumeration(Set.of(getContentType())) : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        Set<String> names = new LinkedHashSet<>(Collections.list(super.getHeaderNames()));
        names.removeIf(JsonRequest::isContentType);
        names.add(HttpHeaders.CONTENT_TYPE);
        return Collections.enumeration(names);
    }

    private static boolean isContentType(String header) {
        return header.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE);
    }
}
