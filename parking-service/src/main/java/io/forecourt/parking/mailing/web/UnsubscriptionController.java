package io.forecourt.parking.mailing.web;

import io.forecourt.parking.mailing.Mailing;
import io.forecourt.parking.mailing.Unsubscriptions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Mail programs post here, with a form that says what is said already, and nothing that tells who they are. */
@RestController
@RequestMapping("/api/v1/parking/unsubscriptions")
@Tag(name = "Notices")
class UnsubscriptionController {

    private final Unsubscriptions unsubscriptions;

    UnsubscriptionController(Unsubscriptions unsubscriptions) {
        this.unsubscriptions = unsubscriptions;
    }

    /** What does not come any more. */
    record UnsubscribedResponse(Mailing mailing) {}

    @Operation(
            summary = "No more such mails",
            description = "By the token of a mail, without signing in (RFC 8058); what is posted does not matter.")
    @PostMapping("/{token}")
    UnsubscribedResponse unsubscribe(@PathVariable String token) {
        return new UnsubscribedResponse(unsubscriptions.unsubscribe(token));
    }
}
