package io.forecourt.parking.mailing.web;

import io.forecourt.parking.mailing.MailingChoice;
import io.forecourt.parking.mailing.OwnMailings;
import io.forecourt.web.precondition.ETags;
import io.forecourt.web.precondition.IfMatch;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/parking/notice-settings")
@Tag(name = "Notices")
class NoticeSettingsController {

    private final OwnMailings mailings;

    NoticeSettingsController(OwnMailings mailings) {
        this.mailings = mailings;
    }

    /** Which mails the caller gets that belong to no stay. */
    record NoticeSettingsResponse(
            @Schema(description = "That there is parking, when they have not parked for a while")
            boolean reminders,

            @Schema(description = "Each month what they did in the month before")
            boolean reports) {

        static NoticeSettingsResponse of(MailingChoice choice) {
            return new NoticeSettingsResponse(choice.reminders(), choice.reports());
        }
    }

    /** Which of them they want. */
    record NoticeSettingsRequest(
            @NotNull @Nullable Boolean reminders,
            @NotNull @Nullable Boolean reports) {}

    @GetMapping
    ResponseEntity<NoticeSettingsResponse> get() {
        return answer(mailings.get());
    }

    @PutMapping
    ResponseEntity<NoticeSettingsResponse> change(IfMatch ifMatch, @Valid @RequestBody NoticeSettingsRequest request) {
        return answer(mailings.change(
                Boolean.TRUE.equals(request.reminders()), Boolean.TRUE.equals(request.reports()), ifMatch::require));
    }

    private static ResponseEntity<NoticeSettingsResponse> answer(MailingChoice choice) {
        return ResponseEntity.ok().eTag(ETags.of(choice.version())).body(NoticeSettingsResponse.of(choice));
    }
}
