package io.forecourt.security.audit;

import io.forecourt.security.Caller;
import io.forecourt.security.CurrentCaller;
import io.forecourt.web.correlation.CorrelationId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.slf4j.MDC;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes down what is done, in the transaction that does it: neither is there without the other. Entries outlive the
 * people they are about, so nothing personal goes into them: numbers and states, never names or addresses.
 */
public class Audit {

    private final AuditTable table;
    private final CurrentCaller callers;
    private final Clock clock;

    Audit(AuditTable table, CurrentCaller callers, Clock clock) {
        this.table = table;
        this.callers = callers;
        this.clock = clock;
    }

    /** As {@link #record(String, String, Object, Map)}, where the action says it all. */
    public void record(String action, String objectType, Object objectId) {
        record(action, objectType, objectId, Map.of());
    }

    /**
     * Writes that the current caller did something.
     *
     * @param action the object and the trade's verb in its past tense, such as {@code automobile.delisted}
     * @param objectType such as {@code automobile}, the same for all actions on such objects
     * @param objectId what the object is called in the API's paths
     * @param detail what else is worth knowing, to be written as JSON
     * @throws IllegalStateException outside of a transaction, where it could stay without what it tells of
     */
    public void record(String action, String objectType, Object objectId, Map<String, ?> detail) {
        recordAs(callers.current(), action, objectType, objectId, detail);
    }

    /** As {@link #record(String, String, Object, Map)}, of somebody else: who tries to sign in is nobody yet. */
    public void recordAs(Caller actor, String action, String objectType, Object objectId, Map<String, ?> detail) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(action + " has to be recorded in the transaction that does it");
        }
        table.insert(new AuditEntry(
                0,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.kind(),
                actor.id(),
                actor.roles().stream().map(Enum::name).sorted().toList(),
                action,
                objectType,
                objectId.toString(),
                Origin.ofCurrentRequest(),
                MDC.get(CorrelationId.MDC_KEY),
                Map.copyOf(detail)));
    }
}
