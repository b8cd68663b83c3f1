package io.forecourt.web.caching;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Says of every answer of the API whether it may be kept: what is public, for a while and with a tag; what has a tag, by
 * its reader, who asks each time whether it is still true; anything else by nobody. A controller may say otherwise.
 */
class CachingFilter extends OncePerRequestFilter {

    static final String PRIVATE = "no-store";
    static final String PRIVATE_WITH_TAG = "private, no-cache";

    private final List<PathPattern> publicPaths;
    private final String publicAnswers;
    private final ShallowEtagHeaderFilter tags = new ShallowEtagHeaderFilter();

    CachingFilter(PublicAnswers answers) {
        publicPaths = answers.paths().stream()
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
        publicAnswers = answers.cacheControl();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isPublic(request)) {
            tags.doFilter(request, new CachedResponse(response, publicAnswers, publicAnswers), chain);
        } else {
            chain.doFilter(request, new CachedResponse(response, PRIVATE, PRIVATE_WITH_TAG));
        }
    }

    private boolean isPublic(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return HttpMethod.GET.matches(request.getMethod())
                && publicPaths.stream().anyMatch(pattern -> pattern.matches(path));
    }
}
