package io.forecourt.web.problem;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** JSON pointers (RFC 6901) from the ways others say where in a body something is. */
public final class Pointers {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");

    private static final Pattern STEP = Pattern.compile("[^.\\[\\]]+");

    /** Bean Validation's name for what a container holds, which is no step of its own. */
    private static final Pattern CONTENT = Pattern.compile("<[a-z ]+>");

    private Pointers() {}

    /** One step further: a property's name, which may be anything that JSON can hold, or an index. */
    public static String child(String parent, Object step) {
        return parent + "/" + printable(step.toString()).replace("~", "~0").replace("/", "~1");
    }

    /** Without what could not be written again: control characters and halves of surrogate pairs. */
    static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("\uFFFD");
    }

    /** From a bean path such as {@code customer.emails[0]}. */
    public static String ofBeanPath(String path) {
        String pointer = "";
        for (MatchResult step : STEP.matcher(path).results().toList()) {
            if (!CONTENT.matcher(step.group()).matches()) {
                pointer = child(pointer, step.group());
            }
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
