package io.forecourt.web.problem;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;

/** Says in the client's words why Jackson could not read a body, without a word about classes. */
final class UnreadableBody {

    private static final int LONGEST_QUOTE = 120;

    private UnreadableBody() {}

    static Problem problemOf(@Nullable Throwable failure) {
        Optional<JacksonException> cause = Causes.find(failure, JacksonException.class);
        return cause.isEmpty()
                ? Problem.invalidRequest("The request has no body, or one that could not be read; send a JSON value.")
                : problemOf(cause.get());
    }

    private static Problem problemOf(JacksonException failure) {
        String pointer = Pointers.of(failure.getPath());
        return switch (failure) {
            case PropertyBindingException unknown -> Problem.invalidRequest(pointer, unknownField(unknown));
            case MismatchedInputException mismatch
            when isTrailing(mismatch) -> malformed(mismatch, "there is something after its end");
            case MismatchedInputException mismatch -> Problem.invalidRequest(pointer, mismatched(mismatch));
            case InputCoercionException overflow ->
                Problem.invalidRequest(pointer, Expectation.of(overflow.getTargetType()));
            case StreamConstraintsException limit -> malformed(limit, "it is nested too deeply or has too long a part");
            case UnexpectedEndOfInputException end -> malformed(end, "it ends too early");
            case StreamReadException syntax -> malformed(syntax, reason(syntax));
            default -> rejectedValue(failure, pointer);
        };
    }

    /** A value whose own class refused it says why, when that was meant to be read by people. */
    private static Problem rejectedValue(JacksonException failure, String pointer) {
        String reason = Causes.of(failure.getCause())
                .flatMap(cause -> DeclaredProblems.declaredBy(cause).stream())
                .map(Problem::detail)
                .findFirst()
                .orElse("is not a valid value");
        return failure.getPath().isEmpty() ? malformed(failure, reason) : Problem.invalidRequest(pointer, reason);
    }

    private static boolean isTrailing(MismatchedInputException mismatch) {
        String message = mismatch.getOriginalMessage();
        return message != null && message.startsWith("Trailing token");
    }

    private static String mismatched(MismatchedInputException mismatch) {
        Class<?> target = mismatch.getTargetType();
        boolean absent = mismatch.getCurrentToken() == JsonToken.VALUE_NULL
                || mismatch.getCurrentToken() == JsonToken.END_OBJECT;
        return absent && target != null && target.isPrimitive() ? "is required" : Expectation.of(target);
    }

    private static String unknownField(PropertyBindingException unknown) {
        String known = unknown.getKnownPropertyIds() == null
                ? ""
                : unknown.getKnownPropertyIds().stream()
                        .map(Object::toString)
                        .sorted()
                        .collect(Collectors.joining(", "));
        return "unknown field `%s`; known fields are %s".formatted(shortened(unknown.getPropertyName()), known);
    }

    private static Problem malformed(JacksonException failure, String reason) {
        TokenStreamLocation at = failure.getLocation();
        String where = at == null || at.getLineNr() < 1
                ? ""
                : " (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr());
        return Problem.invalidRequest("The body is not the JSON expected: " + reason + where + ".");
    }

    private static String reason(StreamReadException syntax) {
        String message = syntax.getOriginalMessage();
        return message == null || message.isBlank()
                ? "it is malformed"
                : shortened(message.lines().findFirst().orElse(""));
    }

    private static String shortened(String text) {
        String printable = Pointers.printable(text);
        return printable.length() <= LONGEST_QUOTE ? printable : printable.substring(0, LONGEST_QUOTE) + "…";
    }
}
