package io.forecourt.gateway;

import io.forecourt.gateway.route.OwnApi;
import io.forecourt.security.access.AccessRules;
import io.forecourt.security.access.Rules;
import org.springframework.stereotype.Component;

/** Who may call what the gateway answers itself to callers with tokens. The services say it of all that is theirs. */
@Component
class GatewayAccess implements AccessRules {

    @Override
    public void list(Rules rules) {
        rules.get(OwnApi.ME).everyone().but("strangers learn that nobody is signed in");
        rules.get(OwnApi.LIVE).everyone().but("dealership staff alone hear which thing has changed");
        rules.get(OwnApi.SITE).everyone();
    }
}
