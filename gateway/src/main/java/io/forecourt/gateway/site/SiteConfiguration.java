package io.forecourt.gateway.site;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

@Configuration(proxyBeanMethods = false)
class SiteConfiguration implements WebMvcConfigurer {

    private final SiteSettings settings;

    SiteConfiguration(SiteSettings settings) {
        this.settings = settings;
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
        registry.addRedirectViewController("/docs/", "/docs");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/docs/assets/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                // Finds the version that is there.
                .resourceChain(true);
        // Their names carry a hash of what is in them.
        files(registry, "/assets/**", "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                // Compressed when the app was built, better than there is time for now.
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
        files(registry, "/**", "")
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true)
                .addResolver(new DeepLinks());
    }

    private ResourceHandlerRegistration files(ResourceHandlerRegistry registry, String paths, String folder) {
        ResourceHandlerRegistration files = registry.addResourceHandler(paths);
        if (settings.hasFolder()) {
            files.addResourceLocations(
                    Path.of(settings.folder()).toAbsolutePath().toUri() + "/" + folder);
        }
        return files.addResourceLocations("classpath:/site/" + folder, "classpath:/static/" + folder);
    }
}
