package io.forecourt.identity.profile.web;

import io.forecourt.identity.profile.ExportingAccounts;
import io.forecourt.identity.profile.OwnAccount;
import io.forecourt.security.CurrentCaller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/accounts/me")
@Tag(name = "Own account")
class OwnAccountController {

    private final OwnAccount own;
    private final ExportingAccounts exporting;
    private final CurrentCaller callers;

    OwnAccountController(OwnAccount own, ExportingAccounts exporting, CurrentCaller callers) {
        this.own = own;
        this.exporting = exporting;
        this.callers = callers;
    }

    @GetMapping
    @Operation(summary = "Read one's own account")
    OwnAccountResponse read() {
        return OwnAccountResponse.of(own.get(id()));
    }

    @PutMapping
    @Operation(
            summary = "Change how one is called",
            description = "Password, sign-in and deletion have pages of their own, which ask for the password.")
    OwnAccountResponse change(@RequestBody ChangeOwnAccountRequest request) {
        return OwnAccountResponse.of(own.rename(id(), request.name()));
    }

    @GetMapping("/export")
    @Operation(summary = "Everything that is kept here about oneself")
    ResponseEntity<AccountExportResponse> export() {
        ContentDisposition file =
                ContentDisposition.attachment().filename("account.json").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(AccountExportResponse.of(exporting.export(id())));
    }

    @PostMapping("/sign-out-everywhere")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "End all of one's sessions",
            description = "Access tokens that are on their way live for some minutes more.")
    void signOutEverywhere() {
        own.signOutEverywhere(id());
    }

    /** Of another provider's account there is nothing here. */
    private UUID id() {
        return callers.current().accountId().orElseThrow(AccountElsewhere::new);
    }
}
