package io.forecourt.web;

import org.springframework.core.Ordered;

/** The order of the filters every request passes, outermost first. */
public final class FilterOrder {

    public static final int CORRELATION = Ordered.HIGHEST_PRECEDENCE;
    public static final int CACHING = CORRELATION + 50;
    public static final int PROBLEMS = CORRELATION + 100;
    public static final int REQUEST_TARGET = CORRELATION + 200;
    public static final int CARCAR = CORRELATION + 300;
    public static final int BODY_LIMIT = CORRELATION + 400;
    public static final int REQUEST_DIGEST = CORRELATION + 500;

    private FilterOrder() {}
}
