package io.forecourt.parking.tariff.engine;

import java.util.function.Function;

/** What one gets who asks for a price. */
public sealed interface Answer permits Quote, Refused {

    /** The price, or what the caller throws where there is none. */
    default Quote orElseThrow(Function<? super Refused, ? extends RuntimeException> exception) {
        return switch (this) {
            case Quote quote -> quote;
            case Refused refused -> throw exception.apply(refused);
        };
    }
}
