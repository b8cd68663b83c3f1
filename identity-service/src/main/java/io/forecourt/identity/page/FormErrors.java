package io.forecourt.identity.page;

import io.forecourt.web.problem.InvalidRequest;
import java.util.HashMap;
import java.util.Map;
import org.springframework.ui.Model;

/** Shows a form again, with what is wrong beside each field. */
public final class FormErrors {

    /** In every page's model; by the name of the field. */
    public static final String ATTRIBUTE = "errors";

    private FormErrors() {}

    public static void show(InvalidRequest invalid, Model model) {
        Map<String, String> errors = new HashMap<>();
        invalid.errors().forEach(error -> errors.putIfAbsent(error.pointer().substring(1), error.detail()));
        model.addAttribute(ATTRIBUTE, errors);
    }
}
