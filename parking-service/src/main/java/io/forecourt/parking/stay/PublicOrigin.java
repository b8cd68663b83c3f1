package io.forecourt.parking.stay;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where browsers see Forecourt.
 *
 * @param publicUrl scheme, host and port, without a slash at the end
 */
@ConfigurationProperties("forecourt")
record PublicOrigin(@DefaultValue("http://localhost:8000") URI publicUrl) {

    /** The page of a stay in the web app. */
    URI pageOf(long stayId) {
        return URI.create(publicUrl + "/parking/stays/" + stayId);
    }
}
