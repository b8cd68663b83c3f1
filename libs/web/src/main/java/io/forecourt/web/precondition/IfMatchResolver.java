package io.forecourt.web.precondition;

import io.forecourt.web.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code If-Match}. */
public class IfMatchResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IfMatch.class;
    }

    @Override
    public @Nullable IfMatch resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String[] values = request.getHeaderValues(HttpHeaders.IF_MATCH);
        if (values == null || values.length == 0) {
            if (parameter.isOptional()) {
                return null;
            }
            throw new PreconditionRequired();
        }
        try {
            return IfMatch.parse(String.join(",", values));
        } catch (IllegalArgumentException _) {
            throw new InvalidRequest("/If-Match", "must be an ETag such as \"3\", with its quotes");
        }
    }
}
