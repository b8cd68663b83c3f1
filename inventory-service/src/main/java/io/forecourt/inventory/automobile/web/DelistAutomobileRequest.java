package io.forecourt.inventory.automobile.web;

import org.jspecify.annotations.Nullable;

/** @param reason why the automobile leaves the stock, for its history */
record DelistAutomobileRequest(@OneLine(max = 500) @Nullable String reason) {}
