package io.forecourt.web.carcar;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.filter.UrlHandlerFilter;

/** Takes CarCar's requests as they come: from its front end, with or without a trailing slash, of any content type. */
class CarCarFilter extends OncePerRequestFilter {

    private static final String FRONT_END = "http://localhost:3000";

    private final CorsFilter cors = new CorsFilter(_ -> fromFrontEnd());
    private final UrlHandlerFilter trailingSlash =
            UrlHandlerFilter.trailingSlashHandler("/api/**").wrapRequest().build();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !CarCarPaths.include(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        cors.doFilter(
                new JsonRequest(request),
                response,
                (allowed, answer) -> trailingSlash.doFilter(allowed, answer, chain));
    }

    private static CorsConfiguration fromFrontEnd() {
        CorsConfiguration cors = new CorsConfiguration();
        cors.setAllowedOrigins(List.of(FRONT_END));
        cors.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "DELETE"));
        cors.setAllowedHeaders(List.of(CorsConfiguration.ALL));
        cors.setAllowCredentials(true);
        return cors;
    }
}
