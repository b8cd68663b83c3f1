package io.forecourt.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class CurrentCallerTests {

    private final CurrentCaller callers = new CurrentCaller("sales-service");
    private final Caller customer = Caller.account("somebody", Set.of(Role.CUSTOMER), Set.of());

    @AfterEach
    void nobodyIsLeft() {
        SecurityContextHolder.clearContext();
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void outsideOfRequestsNobodyWorksByMereSilence() {
        assertThatIllegalStateException().isThrownBy(callers::current).withMessageContaining("on whose behalf");
    }

    @Test
    void theServiceWorksForItselfWhereThatIsSaid() {
        assertThat(callers.<Caller>asService(callers::current)).isEqualTo(Caller.system("sales-service"));
    }

    @Test
    void whatARequestLeavesToAnotherThreadIsNobodysUntilItIsSaidWhose() {
        callers.as(customer, () -> {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                assertThat(threads.submit(callers::current))
                        .failsWithin(Duration.ofSeconds(10))
                        .withThrowableOfType(ExecutionException.class)
                        .withCauseInstanceOf(IllegalStateException.class);
            }
        });
    }

    @Test
    void aRequestThatNobodyWasAskedAboutIsAStrangers() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));

        assertThat(callers.current()).isEqualTo(Caller.anonymous());
    }

    @Test
    void worksOnSomebodysBehalfAndThenOnTheFormerOnesAgain() {
        callers.asService(() -> {
            assertThat(callers.<Caller>as(customer, callers::current)).isEqualTo(customer);
            assertThat(callers.current().isSystem()).isTrue();
        });
    }

    @Test
    void worksForNobodyAgainWhateverHappens() {
        assertThatIllegalStateException()
                .isThrownBy(() -> callers.as(customer, (Runnable) () -> {
                    throw new IllegalStateException();
                }));
        assertThatIllegalStateException().isThrownBy(callers::current);
    }
}
