package io.forecourt.gateway.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param folder whose files are served before those of the web app that was built with the gateway, or empty */
@ConfigurationProperties("forecourt.gateway.site")
record SiteSettings(@DefaultValue("") String folder) {

    boolean hasFolder() {
        return !folder.isBlank();
    }
}
