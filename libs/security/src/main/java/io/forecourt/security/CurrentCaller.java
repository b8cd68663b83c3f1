package io.forecourt.security;

import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;

/** Tells application classes on whose behalf they work. */
public final class CurrentCaller {

    private final Caller service;

    /** @param service the name that this service's own work goes by */
    public CurrentCaller(String service) {
        this.service = Caller.system(service);
    }

    /**
     * Whoever sent the request that is worked on; outside of any request, as on an event or a schedule, the service. Work
     * that a request leaves to another thread has to be given its caller there, with {@link #as}.
     */
    public Caller current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Caller caller) {
            return caller;
        }
        boolean outsideOfRequests = authentication == null && RequestContextHolder.getRequestAttributes() == null;
        return outsideOfRequests ? service : Caller.anonymous();
    }

    /** Does the work on that caller's behalf, and whatever comes after it on the former one's. */
    public <T> T as(Caller caller, Supplier<T> work) {
        SecurityContext former = SecurityContextHolder.getContext();
        SecurityContext own = SecurityContextHolder.createEmptyContext();
        own.setAuthentication(new CallerAuthentication(caller));
        SecurityContextHolder.setContext(own);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(former);
        }
    }

    /** Does the work on that caller's behalf, and whatever comes after it on the former one's. */
    public void as(Caller caller, Runnable work) {
        as(caller, () -> {
            work.run();
            return this;
        });
    }
}
