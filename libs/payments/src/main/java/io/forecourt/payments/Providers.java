package io.forecourt.payments;

import io.forecourt.payments.provider.PaymentProvider;
import io.forecourt.payments.provider.ProviderMisconfigured;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The providers that this service knows, one of which takes the money of new payments. */
final class Providers {

    private final Map<String, PaymentProvider> byName;
    private final String chosen;

    /** @throws IllegalArgumentException if the chosen one is not among them */
    Providers(List<PaymentProvider> all, String chosen) {
        this.byName = all.stream().collect(Collectors.toMap(PaymentProvider::name, Function.identity()));
        this.chosen = chosen;
        if (!byName.containsKey(chosen)) {
            throw new IllegalArgumentException("forecourt.payments.provider is one of %s, not '%s'."
                    .formatted(byName.keySet().stream().sorted().toList(), chosen));
        }
    }

    String chosen() {
        return chosen;
    }

    /** @throws ProviderMisconfigured if there is none of that name, of an earlier choice say */
    PaymentProvider named(String name) {
        PaymentProvider provider = byName.get(name);
        if (provider == null) {
            throw new ProviderMisconfigured("there is no " + name + " any more");
        }
        return provider;
    }
}
