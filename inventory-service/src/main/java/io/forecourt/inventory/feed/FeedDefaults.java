package io.forecourt.inventory.feed;

import io.forecourt.inventory.automobile.DistanceUnit;
import java.util.Currency;

/** What prices and mileages are in where a row says neither that nor a country. */
public record FeedDefaults(Currency currency, DistanceUnit mileageUnit) {}
