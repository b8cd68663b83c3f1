package io.forecourt.web.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Surrounds the methods that are {@link Idempotent}. */
class IdempotencyInterceptor implements MethodInterceptor {

    private final Supplier<IdempotentRequests> requests;

    /** @param requests asked for at the first call, as interceptors are made before the beans they would draw in */
    IdempotencyInterceptor(Supplier<IdempotentRequests> requests) {
        this.requests = requests;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        if (isByHand(invocation)) {
            return invocation.proceed();
        }
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return invocation.proceed();
        }
        HttpServletRequest request = attributes.getRequest();
        Optional<IdempotencyKey> key = IdempotencyKey.of(request);
        if (key.isEmpty()) {
            return invocation.proceed();
        }
        try {
            return requests.get().once(key.get(), hash(request, invocation), () -> work(invocation));
        } catch (CheckedFailure failure) {
            throw failure.getCause();
        }
    }

    private static boolean isByHand(MethodInvocation invocation) {
        Idempotent idempotent = AnnotatedElementUtils.findMergedAnnotation(invocation.getMethod(), Idempotent.class);
        return idempotent != null && idempotent.byHand();
    }

    private static String hash(HttpServletRequest request, MethodInvocation invocation) throws IOException {
        if (Arrays.stream(invocation.getArguments())
                .anyMatch(argument -> argument instanceof InputStream || argument instanceof Reader)) {
            throw new IllegalStateException(
                    invocation.getMethod() + " reads the body as a stream, which has to be read before for its hash");
        }
        return RequestDigest.of(request).hash();
    }

    private static ResponseEntity<?> work(MethodInvocation invocation) {
        try {
            if (invocation.proceed() instanceof ResponseEntity<?> answer) {
                return answer;
            }
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new CheckedFailure(failure);
        }
        throw new IllegalStateException(invocation.getMethod() + " is @Idempotent and has to return a ResponseEntity");
    }

    /** Carries a checked exception through the transaction, which rolls back for it as for any other. */
    private static final class CheckedFailure extends RuntimeException {

        private final Throwable failure;

        CheckedFailure(Throwable failure) {
            super(failure);
            this.failure = failure;
        }

        @Override
        public synchronized Throwable getCause() {
            return failure;
        }
    }
}
