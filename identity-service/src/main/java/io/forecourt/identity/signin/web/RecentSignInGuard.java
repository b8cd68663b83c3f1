package io.forecourt.identity.signin.web;

import io.forecourt.identity.signin.RecentSignIn;
import io.forecourt.identity.signin.RecentlySignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Asks for the password again before pages that are {@link RecentlySignedIn}. */
@Configuration(proxyBeanMethods = false)
class RecentSignInGuard implements WebMvcConfigurer, HandlerInterceptor {

    private final RecentSignIn recent;
    private final RequestCache returnPath;

    RecentSignInGuard(RecentSignIn recent, RequestCache returnPath) {
        this.recent = recent;
        this.returnPath = returnPath;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean let = !(handler instanceof HandlerMethod method)
                || !method.getBeanType().isAnnotationPresent(RecentlySignedIn.class)
                || recent.test(SecurityContextHolder.getContext().getAuthentication());
        if (!let) {
            returnPath.saveRequest(request, response);
            response.sendRedirect(SignInAgainController.PATH);
        }
        return let;
    }
}
