package io.forecourt.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.payments.TestBank.Loss;
import io.forecourt.payments.provider.Capture;
import io.forecourt.payments.provider.Decline;
import io.forecourt.payments.provider.ProviderRefund;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Where stories of payments are played: a provider, two instances of a service, and a clock. */
final class Stage {

    private static final List<String> CALLS = List.of("start", "read", "find", "capture", "cancel", "refund");

    final TestBank bank = new TestBank();
    private final TestClock clock = new TestClock();
    final Instance one;
    private final Instance other;
    final List<UUID> ids = new ArrayList<>();
    final Map<UUID, PaymentState> heard = new ConcurrentHashMap<>();
    private volatile boolean crash;

    Stage(TestDatabaseOfPayments database) {
        one = new Instance(database, bank, clock);
        other = new Instance(database, bank, clock);
        bank.forgetKeys();
        for (Instance instance : List.of(one, other)) {
            instance.listeners.add((_, now) -> {
                if (crash) {
                    crash = false;
                    throw new IllegalStateException("crash before the commit");
                }
                heard.put(now.id(), now.state());
            });
        }
    }

    void play(Scene scene) {
        try {
            play(scene.act(), scene.number());
        } catch (NotInThisState | RefundTooLarge expected) {
            assertThat((Throwable) expected).hasMessageNotContaining("null");
        }
    }

    private void play(Act act, int number) {
        Instance instance = number % 2 == 0 ? one : other;
        switch (act) {
            case BUY -> ids.add(instance.started(Capture.AUTOMATIC, 1200).id());
            case RESERVE -> ids.add(instance.started(Capture.MANUAL, 1200).id());
            case PROCEED -> instance.payments.proceed(some(number));
            case RECONCILE -> instance.reconciling.once();
            case WEBHOOK -> instance.webhook("evt-" + UUID.randomUUID(), some(number));
            case SAME_WEBHOOK -> instance.webhook("evt-" + some(number), some(number));
            case CAPTURE -> instance.capture(some(number), 1 + number % 1200);
            case CANCEL -> instance.cancel(some(number));
            case REFUND -> instance.refund(some(number), 1 + number);
            case LOSE_BEFORE -> bank.loseNext(CALLS.get(number % CALLS.size()), Loss.BEFORE_IT_WAS_DONE);
            case LOSE_AFTER -> bank.loseNext(CALLS.get(number % CALLS.size()), Loss.AFTER_IT_WAS_DONE);
            case CRASH -> crash = true;
            case TIME_PASSES -> clock.pass(Duration.ofSeconds(number));
            default -> atTheBank(act, some(number), number);
        }
    }

    private void atTheBank(Act act, UUID id, int number) {
        if (!bank.knows(id)) {
            return;
        }
        BankPayment payment = bank.of(id);
        switch (act) {
            case PAY -> payment.pay();
            case BE_DECLINED -> payment.refuse(Decline.CARD_DECLINED);
            case REFUND_ELSEWHERE -> {
                if (payment.captured() - payment.givenBack() > number) {
                    payment.refund(null, 1 + number);
                }
            }
            case REFUNDS_ARE_SLOW -> payment.refundsBegin(ProviderRefund.State.PENDING);
            case REFUNDS_ARRIVE -> payment.refundsArrive();
            case REFUNDS_FAIL -> payment.refundsBecome(ProviderRefund.State.FAILED);
            default -> throw new AssertionError(act);
        }
    }

    /** Providers answer again, tell of everything, and refunds on their way arrive. */
    void end() {
        bank.loseNothing();
        crash = false;
        for (int i = 0; i < 2; i++) {
            ids.stream().filter(bank::knows).forEach(id -> bank.of(id).refundsArrive());
            ids.forEach(id -> one.webhook("evt-" + UUID.randomUUID(), id));
            one.settle();
        }
    }

    private UUID some(int number) {
        return ids.get(number % ids.size());
    }

    enum Act {
        BUY,
        RESERVE,
        PAY,
        BE_DECLINED,
        PROCEED,
        RECONCILE,
        WEBHOOK,
        SAME_WEBHOOK,
        CAPTURE,
        CANCEL,
        REFUND,
        REFUND_ELSEWHERE,
        REFUNDS_ARE_SLOW,
        REFUNDS_ARRIVE,
        REFUNDS_FAIL,
        LOSE_BEFORE,
        LOSE_AFTER,
        CRASH,
        TIME_PASSES
    }

    /** @param number of cents, of the payment, or of the call, as the act needs it */
    record Scene(Act act, int number) {}
}
