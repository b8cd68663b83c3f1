package io.forecourt.parking.export;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The page of the web app that the mail leads to.
 *
 * @param publicUrl scheme, host and port, without a slash at the end
 */
@ConfigurationProperties("forecourt")
record ExportLinks(@DefaultValue("http://localhost:8000") URI publicUrl) {

    /** Of the signed-in owner: the link itself opens nothing. */
    URI export(long id) {
        return URI.create(publicUrl + "/parking/exports/" + id);
    }
}
