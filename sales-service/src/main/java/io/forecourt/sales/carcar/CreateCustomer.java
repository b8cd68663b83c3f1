package io.forecourt.sales.carcar;

import io.forecourt.sales.customer.CustomerDetails;
import io.forecourt.sales.customer.PhoneNumber;
import io.forecourt.web.carcar.CarCarRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** @param phoneNumber in whatever form: kept as given, and as E.164 where it can be understood */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record CreateCustomer(
        @NotBlank @Size(max = 100) String firstName,
        @NotBlank @Size(max = 100) String lastName,
        @Size(max = 500) String address,
        @Size(max = 50) String phoneNumber)
        implements CarCarRequest {

    CustomerDetails toDetails(String country) {
        return new CustomerDetails(
                firstName,
                lastName,
                null,
                PhoneNumber.understand(phoneNumber, country).orElse(null),
                phoneNumber,
                address);
    }
}
