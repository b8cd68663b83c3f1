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
     * Whoever sent the request that is worked on, or whom the thread was told to work for. The service itself may
     * everything, so nothing counts as its own work by mere silence: jobs say so with {@link #asService}, and
     * subscriptions do by themselves. Work that a request leaves to another thread is given its caller with {@link #as}.
     *
     * @throws IllegalStateException when the thread works for no request, and nobody has said for whom else
     */
    public Caller current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Caller caller) {
            return caller;
        }
        if (authentication == null && RequestContextHolder.getRequestAttributes() == null) {
            throw new IllegalStateException("Nobody has said on whose behalf this is done: outside of requests,"
                    + " CurrentCaller.asService or CurrentCaller.as does");
        }
        return Caller.anonymous();
    }

    /** Does what the service does by itself: on a schedule, at its start, or as somebody else's work entails it. */
    public <T> T asService(Supplier<T> work) {
        return as(service, work);
    }

    /** Does what the service does by itself: on a schedule, at its start, or as somebody else's work entails it. */
    public void asService(Runnable work) {
        as(service, work);
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
