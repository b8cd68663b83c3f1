package io.forecourt.web.page;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Beside a {@link PageQuery} argument: what its list may be sorted by. Without it only the tie-breaker's order is. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface SortableBy {

    /**
     * The names clients may use. A name that is not the entity's property says which it stands for after a colon:
     * {@code "year:modelYear"}.
     */
    String[] value() default {};

    /** The order when the client asks for none, in the form clients use: {@code "soldOn,desc"}. */
    String[] byDefault() default {};

    /** The unique property that ends every order. */
    String tieBreaker() default "id";
}
