package io.forecourt.gateway.page;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param formsLeadTo an address beside this site, as signing out does at another provider; empty for none */
@ConfigurationProperties("forecourt.gateway.pages")
record PageSettings(@DefaultValue("") String formsLeadTo) {

    /** As a content security policy names them. */
    String formTargets() {
        if (formsLeadTo.isBlank()) {
            return "'self'";
        }
        URI address = URI.create(formsLeadTo);
        return "'self' " + address.getScheme() + "://" + address.getRawAuthority();
    }
}
