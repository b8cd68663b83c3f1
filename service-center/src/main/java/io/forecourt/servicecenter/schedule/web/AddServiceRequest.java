package io.forecourt.servicecenter.schedule.web;

import io.forecourt.servicecenter.schedule.OfferedService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

record AddServiceRequest(
        @NotBlank @Pattern(regexp = OfferedService.CODE, message = "must be a code such as OIL_SERVICE")
        String code,

        @NotNull @Valid ServiceTermsRequest terms) {}
