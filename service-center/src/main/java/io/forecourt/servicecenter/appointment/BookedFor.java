package io.forecourt.servicecenter.appointment;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Whom an appointment is for: a customer that sales knows, or just a name. A known customer's name is never kept here,
 * so that one who is forgotten there is forgotten here too.
 */
@Embeddable
public record BookedFor(@Nullable Long customerId, @Nullable String customerName) {

    public BookedFor {
        if ((customerId == null) == (customerName == null)) {
            throw new IllegalArgumentException("An appointment is for a customer's id or for a name");
        }
    }

    public static BookedFor customer(long customerId) {
        return new BookedFor(customerId, null);
    }

    public static BookedFor named(String name) {
        return new BookedFor(null, name.trim());
    }
}
