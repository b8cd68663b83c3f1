package io.forecourt.gateway.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Answers a browser that opens a page of the web app by its address with the app itself, which then shows that page. What
 * belongs to the services, and whatever looks like a file, is not there when it is not there.
 */
class DeepLinks extends PathResourceResolver {

    private static final Set<String> NOT_THE_APPS = Set.of(
            "account",
            "actuator",
            "api",
            "assets",
            "connect",
            "docs",
            "login",
            "oauth2",
            "v3",
            "webauthn",
            ".well-known");
    private static final String APP = "index.html";

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        Resource file = super.resolveResourceInternal(request, path, locations, chain);
        return file != null || request == null || !mayBePage(request, path)
                ? file
                : super.resolveResourceInternal(request, APP, locations, chain);
    }

    private static boolean mayBePage(HttpServletRequest request, String path) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && !NOT_THE_APPS.contains(path.split("/", 2)[0])
                && path.lastIndexOf('.') < path.lastIndexOf('/') + 1;
    }
}
