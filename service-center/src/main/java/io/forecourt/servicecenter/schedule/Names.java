package io.forecourt.servicecenter.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What something is called in the languages that customers read. */
@Embeddable
public record Names(
        @NotBlank @Size(max = 100) @Column(name = "name_en") String en,
        @NotBlank @Size(max = 100) @Column(name = "name_fr") String fr,
        @NotBlank @Size(max = 100) @Column(name = "name_de") String de) {

    Names trimmed() {
        return new Names(en.trim(), fr.trim(), de.trim());
    }
}
