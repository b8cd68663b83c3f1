package io.forecourt.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.validation.Errors;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Bean Validation's findings, all of them, by pointer. */
class ValidationProblems implements ProblemSource {

    @Override
    public Optional<Problem> problemOf(Throwable failure, HttpServletRequest request) {
        return switch (failure) {
            case MethodArgumentNotValidException body -> Optional.of(problem(fields(body.getBindingResult(), "")));
            case HandlerMethodValidationException method
            when !method.isForReturnValue() -> Optional.of(problem(parameters(method)));
            case ConstraintViolationException violated -> Optional.of(problem(violations(violated)));
            default -> Optional.empty();
        };
    }

    private static Problem problem(List<FieldError> errors) {
        return Problem.invalidRequest(errors.stream()
                .distinct()
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::detail))
                .toList());
    }

    private static List<FieldError> fields(Errors result, String prefix) {
        return result.getAllErrors().stream().map(error -> field(error, prefix)).toList();
    }

    private static FieldError field(ObjectError error, String prefix) {
        String path = error instanceof org.springframework.validation.FieldError field ? field.getField() : "";
        String detail = error.contains(TypeMismatchException.class)
                ? RequestProblems.reason(error.unwrap(TypeMismatchException.class))
                : message(error);
        return new FieldError(prefix + Pointers.ofBeanPath(path), detail);
    }

    private static List<FieldError> parameters(HandlerMethodValidationException failure) {
        List<FieldError> errors = new ArrayList<>();
        for (ParameterValidationResult result : failure.getParameterValidationResults()) {
            String prefix = prefix(result);
            switch (result) {
                case ParameterErrors bean -> errors.addAll(fields(bean, prefix));
                default ->
                    result.getResolvableErrors().forEach(error -> errors.add(new FieldError(prefix, message(error))));
            }
        }
        failure.getCrossParameterValidationResults().forEach(error -> errors.add(new FieldError("", message(error))));
        return errors;
    }

    /** Where that argument is in the request: in the body itself, or under its own name. */
    private static String prefix(ParameterValidationResult result) {
        MethodParameter parameter = result.getMethodParameter();
        String name = Objects.requireNonNullElse(parameter.getParameterName(), "");
        String start = parameter.hasParameterAnnotation(RequestBody.class) ? "" : "/" + name;
        Integer index = result.getContainerIndex();
        return index == null ? start : Pointers.child(start, index);
    }

    private static List<FieldError> violations(ConstraintViolationException failure) {
        return failure.getConstraintViolations().stream()
                .map(violation -> new FieldError(pointer(violation), violation.getMessage()))
                .toList();
    }

    private static String pointer(ConstraintViolation<?> violation) {
        return Pointers.ofBeanPath(violation.getPropertyPath().toString());
    }

    private static String message(MessageSourceResolvable error) {
        return Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid");
    }
}
