package io.forecourt.gateway.site;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

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
        ResourceHandlerRegistration site = registry.addResourceHandler("/**").setCacheControl(CacheControl.noCache());
        if (settings.hasFolder()) {
            String folder = Path.of(settings.folder()).toAbsolutePath().toUri() + "/";
            site.addResourceLocations(folder);
            addWebApp(registry, folder);
        }
        site.addResourceLocations("classpath:/static/").resourceChain(true).addResolver(new WebAppPages(settings));
    }

    /** Its files below {@code assets} have their content's hash in their names, and so never change. */
    private static void addWebApp(ResourceHandlerRegistry registry, String folder) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(folder + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }
}
