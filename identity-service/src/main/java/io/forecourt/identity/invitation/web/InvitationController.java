package io.forecourt.identity.invitation.web;

import io.forecourt.identity.invitation.Invitation;
import io.forecourt.identity.invitation.Inviting;
import io.forecourt.web.idempotency.Idempotent;
import io.forecourt.web.page.PageQuery;
import io.forecourt.web.page.PageResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

@RestController
@RequestMapping("/api/v1/invitations")
@Tag(name = "Invitations")
class InvitationController {

    private final Inviting inviting;

    InvitationController(Inviting inviting) {
        this.inviting = inviting;
    }

    @GetMapping
    @Operation(summary = "List invitations, the newest first")
    PageResponse<InvitationResponse> list(PageQuery page) {
        return PageResponse.of(
                inviting.page(page.size(), page.offset()).stream()
                        .map(InvitationResponse::of)
                        .toList(),
                page,
                inviting.count());
    }

    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Invite somebody who shall work here", description = "They get a mail with a link.")
    ResponseEntity<InvitationResponse> invite(@Valid @RequestBody InviteRequest request) {
        Invitation invitation = inviting.invite(request.toEmail(), request.roles());
        return ResponseEntity.created(UriComponentsBuilder.fromPath("/api/v1/invitations/{id}")
                        .build(invitation.id()))
                .body(InvitationResponse.of(invitation));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read an invitation")
    InvitationResponse read(@PathVariable UUID id) {
        return InvitationResponse.of(inviting.get(id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take an invitation back")
    void revoke(@PathVariable UUID id) {
        inviting.revoke(id);
    }
}
