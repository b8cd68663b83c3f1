package io.forecourt.web.page;

import io.forecourt.web.problem.FieldError;
import io.forecourt.web.problem.InvalidRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.data.domain.Sort;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code page}, {@code size} and {@code sort}, and reports everything that is wrong with them at once. */
public class PageQueryResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageQuery.class;
    }

    @Override
    public PageQuery resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        List<FieldError> errors = new ArrayList<>();
        int page = number(request, "page", 0, 0, PageQuery.MAX_PAGE, errors);
        int size = number(request, "size", PageQuery.DEFAULT_SIZE, 1, PageQuery.MAX_SIZE, errors);
        Sort sort = SortableFields.of(parameter).sort(request.getParameterValues("sort"), errors);
        if (!errors.isEmpty()) {
            throw new InvalidRequest(errors);
        }
        return new PageQuery(page, size, sort);
    }

    private static int number(
            NativeWebRequest request, String name, int preset, int min, int max, List<FieldError> errors) {
        String text = request.getParameter(name);
        if (text == null) {
            return preset;
        }
        // Digits alone: parseInt would take a plus sign, and digits of other scripts.
        if (text.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= min && number <= max) {
                return number;
            }
        }
        errors.add(new FieldError("/" + name, "must be a whole number from " + min + " to " + max));
        return preset;
    }
}
