package io.forecourt.identity.secondfactor.web;

import io.forecourt.identity.secondfactor.RemovingSecondFactors;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/accounts/{id}/second-factors")
@Tag(name = "Accounts")
class SecondFactorsController {

    private final RemovingSecondFactors removing;

    SecondFactorsController(RemovingSecondFactors removing) {
        this.removing = removing;
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Take a lost authenticator app and lost passkeys away",
            description = "Never one's own. Ends all sessions of the account, and its owner is told by mail. Make sure"
                    + " that it is the owner who asks: afterwards the password alone lets somebody in.")
    void remove(@PathVariable UUID id) {
        removing.remove(id);
    }
}
