package io.forecourt.identity;

import static io.forecourt.security.Role.ADMIN;

import io.forecourt.security.access.AccessRules;
import io.forecourt.security.access.Rules;
import org.springframework.stereotype.Component;

/** Who may call what of the API; pages and protocol have rules of their own. */
@Component
class IdentityAccess implements AccessRules {

    @Override
    public void list(Rules rules) {
        rules.get("/api/v1/accounts/me/**").signedIn();
        rules.put("/api/v1/accounts/me").signedIn();
        rules.post("/api/v1/accounts/me/sign-out-everywhere").signedIn();

        rules.get("/api/v1/accounts/**").roles(ADMIN);
        rules.put("/api/v1/accounts/{id}/roles").roles(ADMIN);
        rules.post("/api/v1/accounts/{id}/{step}").roles(ADMIN);
        rules.delete("/api/v1/accounts/{id}/second-factors").roles(ADMIN);

        rules.get("/api/v1/invitations/**").roles(ADMIN);
        rules.post("/api/v1/invitations").roles(ADMIN);
        rules.delete("/api/v1/invitations/{id}").roles(ADMIN);
    }
}
