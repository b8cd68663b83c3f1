package io.forecourt.parking.place;

import java.util.Map;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;

/** What a refused write means. */
public final class Violation {

    private Violation() {}

    /** What to throw: what the broken constraint means, or what was thrown where it means nothing here. */
    public static RuntimeException of(
            DataIntegrityViolationException refused, Map<String, Supplier<RuntimeException>> meanings) {
        String constraint = refused.getCause() instanceof ConstraintViolationException violation
                ? violation.getConstraintName()
                : null;
        Supplier<RuntimeException> meaning = constraint == null ? null : meanings.get(constraint);
        return meaning == null ? refused : meaning.get();
    }
}
