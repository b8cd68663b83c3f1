package io.forecourt.security.access;

import io.forecourt.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** All rules of a service in their order: the library's, then its own. */
public final class AccessList {

    /** What machines need for running the system: seeing into it, rebuilding copies, sending dead letters back. */
    public static final String OPERATIONS = "operations";

    private final Rules rules = new Rules();

    AccessList(String auditPath, List<AccessRules> ofTheService) {
        rules.get("/actuator/health/**").everyone();
        rules.get("/actuator/**").roles(Role.ADMIN).orScope(OPERATIONS);
        rules.post("/actuator/**").roles(Role.ADMIN).orScope(OPERATIONS);
        rules.delete("/actuator/**").roles(Role.ADMIN).orScope(OPERATIONS);
        rules.get("/v3/api-docs", "/v3/api-docs.yaml").everyone();
        rules.get(auditPath).roles(Role.ADMIN);
        rules.get("/api/v1/operations/**").roles(Role.ADMIN);
        rules.post("/api/v1/operations/**").roles(Role.ADMIN);
        ofTheService.forEach(each -> each.list(rules));
    }

    /** Who may call such an operation; a variable of the path may stand there in braces. */
    public Admission admission(HttpMethod method, String path) {
        return rules.ruleFor(method, path.replaceAll("\\{[^/}]*}", "0"))
                .map(Rule::admission)
                .orElse(Admission.NOBODY);
    }

    /** The pattern of the rule that decides about the request; a dash where none does. */
    String routeOf(HttpServletRequest request) {
        return rules.routeOf(HttpMethod.valueOf(request.getMethod()), request.getRequestURI())
                .orElse("-");
    }

    void applyTo(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        rules.forEach(rule -> requests.requestMatchers(rule.matchers()).access(rule.decision()));
        requests.anyRequest().denyAll();
    }
}
