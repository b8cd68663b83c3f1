package io.forecourt.web.problem;

import java.util.Map;

/** Implemented by an exception with a {@link ProblemType} that has more to say than its sentence. */
@FunctionalInterface
public interface ProblemProperties {

    /** Members added to the problem beside the standard ones, which they cannot replace. */
    Map<String, Object> problemProperties();
}
