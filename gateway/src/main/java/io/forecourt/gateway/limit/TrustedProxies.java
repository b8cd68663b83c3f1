package io.forecourt.gateway.limit;

import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Believes a proxy in front of the gateway who the client is, if the configuration trusts that proxy. */
@Component
class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ClientLimits settings;

    TrustedProxies(ClientLimits settings) {
        this.settings = settings;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (!settings.trustedProxies().isBlank()) {
            RemoteIpValve valve = new RemoteIpValve();
            valve.setInternalProxies(settings.trustedProxies());
            valve.setRemoteIpHeader("X-Forwarded-For");
            valve.setProtocolHeader("X-Forwarded-Proto");
            factory.addEngineValves(valve);
        }
    }
}
