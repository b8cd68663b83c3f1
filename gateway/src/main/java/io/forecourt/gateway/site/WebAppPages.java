package io.forecourt.gateway.site;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Finds files, and for the address of a page of the web app, which is none, the app itself: it has many pages and one
 * file. Only for a browser that opens a page; a script or an image that is missing is missing.
 */
class WebAppPages extends PathResourceResolver {

    private static final String APP = "index.html";

    private final SiteSettings settings;

    WebAppPages(SiteSettings settings) {
        this.settings = settings;
    }

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        Resource file = super.resolveResourceInternal(request, path, locations, chain);
        return file == null && settings.hasFolder() && isForAPage(request, path) ? app() : file;
    }

    private @Nullable Resource app() {
        Resource app = new FileSystemResource(Path.of(settings.folder(), APP));
        return app.isReadable() ? app : null;
    }

    private static boolean isForAPage(@Nullable HttpServletRequest request, String path) {
        String accept = request == null ? null : request.getHeader(HttpHeaders.ACCEPT);
        boolean named = path.substring(path.lastIndexOf('/') + 1).contains(".");
        return !named && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
