package io.forecourt.inventory.search;

import io.forecourt.inventory.automobile.AutomobileStatus;
import io.forecourt.inventory.automobile.Condition;
import io.forecourt.inventory.automobile.DistanceUnit;
import io.forecourt.inventory.automobile.Fuel;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for. Values in one list are alternatives; an empty list, or null, asks for nothing.
 *
 * @param text words, each of which has to begin a word of the automobile
 * @param priceFrom minor units of the currency
 * @param priceTo minor units of the currency
 * @param currency what prices are in; automobiles priced in another one do not match a price
 * @param mileageTo in the unit
 * @param statuses in which states; if empty, {@code forSale} decides
 * @param forSale only what customers can buy, otherwise everything that is not delisted
 */
public record SearchCriteria(
        String text,
        List<String> manufacturers,
        List<String> models,
        @Nullable Integer modelYearFrom,
        @Nullable Integer modelYearTo,
        @Nullable Long priceFrom,
        @Nullable Long priceTo,
        Currency currency,
        @Nullable Integer mileageTo,
        DistanceUnit mileageUnit,
        List<String> colors,
        List<Condition> conditions,
        List<Fuel> fuels,
        List<AutomobileStatus> statuses,
        boolean forSale) {}
