package io.forecourt.identity.key;

import org.springframework.stereotype.Component;

/** Makes seals and proofs from the one secret that the service has, each with a key of its own. */
@Component
public class KeySeals {

    private final KeyProperties properties;

    KeySeals(KeyProperties properties) {
        this.properties = properties;
    }

    /** @param purpose what is sealed; what is sealed for another one cannot be opened */
    public KeySeal of(String purpose) {
        return new KeySeal(properties.secret(), purpose);
    }

    /** @param purpose what is proved; what is proved for another one proves nothing here */
    public KeyMac mac(String purpose) {
        return new KeyMac(properties.secret(), purpose);
    }
}
