package io.forecourt.inventory.automobile;

import io.forecourt.inventory.vin.Vin;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a VIN as its text. */
@Converter(autoApply = true)
class VinColumn implements AttributeConverter<Vin, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Vin vin) {
        return vin == null ? null : vin.value();
    }

    @Override
    public @Nullable Vin convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : new Vin(text);
    }
}
