package io.forecourt.parking.mailing;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the mails lead to.
 *
 * @param publicUrl scheme, host and port, without a slash at the end
 */
@ConfigurationProperties("forecourt")
record MailingLinks(@DefaultValue("http://localhost:8000") URI publicUrl) {

    /** Where one looks for a place to park. */
    URI search() {
        return URI.create(publicUrl + "/parking");
    }

    /** The driver's own stays. */
    URI stays() {
        return URI.create(publicUrl + "/parking/stays");
    }

    /** Where a mail program posts. */
    URI oneClick(String token) {
        return URI.create(publicUrl + "/api/v1/parking/unsubscriptions/" + token);
    }

    /** Where a person goes, and clicks. */
    URI unsubscribePage(String token) {
        return URI.create(publicUrl + "/parking/unsubscribe/" + token);
    }
}
