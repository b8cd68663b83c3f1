package io.forecourt.inventory.search.web;

import io.forecourt.inventory.automobile.AutomobileStatus;
import io.forecourt.inventory.automobile.Condition;
import io.forecourt.inventory.automobile.DistanceUnit;
import io.forecourt.inventory.automobile.Fuel;
import io.forecourt.inventory.search.SearchCriteria;
import io.forecourt.inventory.search.SearchDefaults;
import io.forecourt.web.problem.InvalidRequest;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The query of a search. A parameter with several values takes any of them. */
record SearchParameters(
        @Parameter(
                description = "Words that each begin a word of the automobile: make, model, year, color, location,"
                        + " registration plate, VIN or its last 6 or 8 characters",
                example = "ford f-150 white")
        @Size(max = 200)
        @Nullable
        String q,

        @Size(max = 50) @Nullable List<String> manufacturer,
        @Size(max = 50) @Nullable List<String> model,
        @Min(0) @Max(9999) @Nullable Integer modelYearFrom,
        @Min(0) @Max(9999) @Nullable Integer modelYearTo,

        @Parameter(description = "In minor units of the currency") @Min(0) @Nullable
        Long priceFrom,

        @Parameter(description = "In minor units of the currency") @Min(0) @Nullable
        Long priceTo,

        @Parameter(description = "Of the prices, USD if absent; other prices do not match")
        @Schema(pattern = "^[A-Z]{3}$", example = "USD")
        @Nullable
        String currency,

        @Min(0) @Max(100_000_000) @Nullable Integer mileageTo,

        @Parameter(description = "Of the mileage, MI if absent; the others are converted") @Nullable
        DistanceUnit mileageUnit,

        @Size(max = 50) @Nullable List<String> color,
        @Size(max = 10) @Nullable List<Condition> condition,
        @Size(max = 20) @Nullable List<Fuel> fuel,

        @Parameter(description = "For staff: automobiles in these states instead of those for sale")
        @Size(max = 20)
        @Nullable
        List<AutomobileStatus> status,

        @Parameter(description = "For staff: false finds everything that is not delisted") @Nullable
        Boolean forSale,

        @Parameter(description = "Count the results by what they could be narrowed down to") @Nullable
        Boolean facets) {

    SearchCriteria toCriteria(SearchDefaults defaults) {
        return new SearchCriteria(
                q == null ? "" : q,
                orEmpty(manufacturer),
                orEmpty(model),
                modelYearFrom,
                modelYearTo,
                priceFrom,
                priceTo,
                currency == null ? defaults.currency() : named(currency),
                mileageTo,
                mileageUnit == null ? defaults.mileageUnit() : mileageUnit,
                orEmpty(color),
                orEmpty(condition),
                orEmpty(fuel),
                orEmpty(status),
                forSale == null || forSale);
    }

    private static Currency named(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException _) {
            throw new InvalidRequest("/currency", "must be a currency's code of three letters, such as USD");
        }
    }

    private static <T> List<T> orEmpty(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }
}
