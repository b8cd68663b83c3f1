package io.forecourt.payments;

import java.util.UUID;

public class PaymentNotFound extends RuntimeException {

    public PaymentNotFound(UUID id) {
        super("No payment " + id);
    }
}
