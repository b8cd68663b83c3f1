package io.forecourt.inventory.search;

import io.forecourt.inventory.automobile.AutomobileStatus;
import io.forecourt.inventory.automobile.Condition;
import io.forecourt.inventory.automobile.Fuel;
import io.forecourt.inventory.automobile.Mileage;
import io.forecourt.inventory.automobile.Money;
import io.forecourt.inventory.automobile.TitleStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An automobile among search results. */
public record Listing(
        String vin,
        String manufacturer,
        String model,
        AutomobileStatus status,
        Condition condition,
        @Nullable Integer modelYear,
        @Nullable String color,
        @Nullable Mileage mileage,
        @Nullable TitleStatus titleStatus,
        @Nullable Money price,
        @Nullable Fuel fuel,
        @Nullable String location,
        List<String> pictures) {}
