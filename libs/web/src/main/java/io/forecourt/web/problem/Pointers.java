package io.forecourt.web.problem;

import java.util.List;
import tools.jackson.core.JacksonException;

/** JSON pointers (RFC 6901) from the ways others say where in a body something is. */
public final class Pointers {

    private Pointers() {}

    /** One step further: a property's name or an index. */
    public static String child(String parent, Object step) {
        return parent + "/" + step.toString().replace("~", "~0").replace("/", "~1");
    }

    /** From a bean path such as {@code customer.emails[0]}. */
    public static String ofBeanPath(String path) {
        String pointer = "";
        for (String step : path.split("[.\\[\\]]+")) {
            pointer = step.isEmpty() ? pointer : child(pointer, step);
        }
        return pointer;
    }

    static String of(List<JacksonException.Reference> path) {
        String pointer = "";
        for (JacksonException.Reference step : path) {
            pointer = child(pointer, step.getPropertyName() != null ? step.getPropertyName() : step.getIndex());
        }
        return pointer;
    }
}
