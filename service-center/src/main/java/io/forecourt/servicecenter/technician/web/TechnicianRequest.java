package io.forecourt.servicecenter.technician.web;

import io.forecourt.servicecenter.technician.TechnicianDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record TechnicianRequest(
        @NotBlank @Size(max = 100) String firstName,
        @NotBlank @Size(max = 100) String lastName,
        @NotBlank @Size(max = 40) String employeeId,

        @Schema(description = "what they sign in with; absent for one who does not") @Nullable
        UUID accountId,

        @Schema(
                description = "codes of what they can do beside what everybody can; absent for none",
                example = "[\"BRAKES\"]")
        @Size(max = 50)
        @Nullable
        List<@NotNull @Pattern(regexp = TechnicianDetails.SKILL, message = "must be a code such as BRAKES") String>
                skills) {

    TechnicianDetails toDetails() {
        return new TechnicianDetails(firstName, lastName, employeeId, accountId, skills == null ? List.of() : skills);
    }
}
