package io.forecourt.guarded;

import static io.forecourt.security.Role.ADMIN;
import static io.forecourt.security.Role.CUSTOMER;
import static io.forecourt.security.Role.SALESPERSON;

import io.forecourt.security.access.AccessRules;
import io.forecourt.security.access.Rules;
import org.springframework.stereotype.Component;

@Component
class GuardedAccess implements AccessRules {

    @Override
    public void list(Rules rules) {
        rules.get("/api/v1/brochures/**").everyone();
        rules.get("/api/v1/whoami").everyone().but("strangers see that they are strangers");
        rules.get("/api/v1/greeting").signedIn();
        rules.get("/api/v1/contracts/{id}")
                .roles(ADMIN, SALESPERSON)
                .orScope("contracts.read")
                .orOwn(CUSTOMER, "the contract's customer");
        rules.post("/api/v1/contracts").roles(ADMIN, SALESPERSON);
        rules.delete("/api/v1/contracts/{id}").roles(ADMIN);
    }
}
