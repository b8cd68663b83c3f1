package io.forecourt.identity;

import io.forecourt.security.Caller;
import io.forecourt.security.CallerAuthentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** What a test asks of the service's own classes is the service's own work, as what its jobs ask of them is. */
class AsTheService implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new CallerAuthentication(Caller.system("identity-service")));
        SecurityContextHolder.setContext(context);
    }

    @Override
    public void afterTestMethod(TestContext test) {
        SecurityContextHolder.clearContext();
    }
}
