package io.forecourt.identity.administration.web;

import io.forecourt.identity.account.AccountStatus;
import io.forecourt.identity.administration.AccountStanding;
import io.forecourt.identity.administration.LookingAfterAccounts;
import io.forecourt.security.Role;
import io.forecourt.web.page.PageQuery;
import io.forecourt.web.page.PageResponse;
import io.forecourt.web.page.SortableBy;
import io.forecourt.web.precondition.ETags;
import io.forecourt.web.precondition.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/accounts")
@Tag(name = "Accounts")
class AccountController {

    private final LookingAfterAccounts accounts;

    AccountController(LookingAfterAccounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    @Operation(summary = "Find accounts by any part of name and e-mail address, by role and by status")
    PageResponse<AccountListItem> list(
            @RequestParam(defaultValue = "") @Size(max = 200) String q,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable AccountStatus status,
            @SortableBy(
                            value = {"name", "email:emailKey", "registeredAt"},
                            byDefault = {"name"})
                    PageQuery page) {
        return PageResponse.of(accounts.find(q, role, status, page.pageable()), AccountListItem::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read an account")
    ResponseEntity<AccountResponse> read(@PathVariable UUID id) {
        return answer(accounts.get(id));
    }

    @PutMapping("/{id}/roles")
    @Operation(
            summary = "Decide what an account may do",
            description =
                    "Never one's own, and never the last administrator's. It counts with the next access token, in"
                            + " some minutes at most.")
    ResponseEntity<AccountResponse> changeRoles(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody ChangeRolesRequest request) {
        return answer(accounts.changeRoles(id, request.roles(), ifMatch::require));
    }

    @PostMapping("/{id}/disable")
    @Operation(summary = "Take the right to sign in away", description = "Ends all sessions.")
    ResponseEntity<AccountResponse> disable(@PathVariable UUID id) {
        return answer(accounts.disable(id));
    }

    @PostMapping("/{id}/enable")
    @Operation(summary = "Give the right to sign in back")
    ResponseEntity<AccountResponse> enable(@PathVariable UUID id) {
        return answer(accounts.enable(id));
    }

    @PostMapping("/{id}/unlock")
    @Operation(summary = "Let the owner try passwords again at once", description = "After too many wrong ones.")
    ResponseEntity<AccountResponse> unlock(@PathVariable UUID id) {
        return answer(accounts.unlock(id));
    }

    @PostMapping("/{id}/sign-out-everywhere")
    @Operation(summary = "End all sessions of an account")
    ResponseEntity<AccountResponse> signOutEverywhere(@PathVariable UUID id) {
        return answer(accounts.signOutEverywhere(id));
    }

    private static ResponseEntity<AccountResponse> answer(AccountStanding standing) {
        return ResponseEntity.ok().eTag(ETags.of(standing.account().version())).body(AccountResponse.of(standing));
    }
}
