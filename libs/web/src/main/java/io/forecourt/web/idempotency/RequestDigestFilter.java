package io.forecourt.web.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Has requests with a key hashed; comes after the limit on bodies, so that only what is taken is hashed. */
class RequestDigestFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean keyed = request.getHeader(IdempotencyKey.HEADER) != null;
        chain.doFilter(keyed ? new RequestDigest(request) : request, response);
    }
}
