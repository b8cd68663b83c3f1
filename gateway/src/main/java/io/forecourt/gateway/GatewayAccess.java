package io.forecourt.gateway;

import io.forecourt.security.access.AccessRules;
import io.forecourt.security.access.Rules;
import org.springframework.stereotype.Component;

/** Who may call what the gateway answers itself to callers with tokens. The services say it of all that is theirs. */
@Component
class GatewayAccess implements AccessRules {

    @Override
    public void list(Rules rules) {
        rules.get("/api/v1/me").everyone().but("strangers learn that nobody is signed in");
        rules.get("/api/v1/site").everyone();
    }
}
