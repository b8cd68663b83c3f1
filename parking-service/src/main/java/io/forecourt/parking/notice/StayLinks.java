package io.forecourt.parking.notice;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The pages of the web app that mails lead to.
 *
 * @param publicUrl scheme, host and port, without a slash at the end
 */
@ConfigurationProperties("forecourt")
record StayLinks(@DefaultValue("http://localhost:8000") URI publicUrl) {

    URI stay(long id) {
        return URI.create(publicUrl + "/parking/stays/" + id);
    }

    /** With an extension by half an hour chosen and priced: paying it is the second click. */
    URI extend(long id) {
        return URI.create(stay(id) + "?extend=30");
    }
}
