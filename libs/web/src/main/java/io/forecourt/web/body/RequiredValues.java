package io.forecourt.web.body;

import io.forecourt.web.problem.FieldError;
import io.forecourt.web.problem.InvalidRequest;
import io.forecourt.web.problem.Pointers;
import jakarta.validation.Valid;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Takes the nullness that NullAway checks at its word: a record's component that is not {@code @Nullable} is a field that
 * every body must have. No controller meets a null that its types rule out.
 */
@ControllerAdvice
public class RequiredValues extends RequestBodyAdviceAdapter {

    private final ObjectProvider<Validator> validator;

    public RequiredValues(ObjectProvider<Validator> validator) {
        this.validator = validator;
    }

    @Override
    public boolean supports(
            MethodParameter parameter, Type targetType, Class<? extends HttpMessageConverter<?>> converterType) {
        return true;
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type targetType,
            Class<? extends HttpMessageConverter<?>> converterType) {
        List<FieldError> errors =
                MissingValues.in(body, parameter.getParameter().getAnnotatedType());
        if (errors.isEmpty()) {
            return body;
        }
        if (parameter.hasParameterAnnotation(Valid.class) || parameter.hasParameterAnnotation(Validated.class)) {
            validator.ifAvailable(found -> errors.addAll(furtherErrors(found, body, errors)));
        }
        throw new InvalidRequest(errors);
    }

    /** What Bean Validation would have said next, so that the client hears of everything at once. */
    private static List<FieldError> furtherErrors(Validator validator, Object body, List<FieldError> known) {
        List<String> reported = known.stream().map(FieldError::pointer).toList();
        List<FieldError> further = new ArrayList<>();
        if (reported.contains("")) {
            return further; // The body is null as a whole, which the validator takes for the caller's mistake.
        }
        try {
            for (var violation : validator.validate(body)) {
                String pointer = Pointers.ofBeanPath(violation.getPropertyPath().toString());
                if (!reported.contains(pointer)) {
                    further.add(new FieldError(pointer, violation.getMessage()));
                }
            }
        } catch (ValidationException _) {
            // A rule over several fields stumbled over one that is missing, which is reported already.
        }
        return further;
    }
}
