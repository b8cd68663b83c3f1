package io.forecourt.sales.sale.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason a sentence for whoever asks later */
record EndSaleRequest(@NotBlank @Size(max = 500) String reason) {}
