package io.forecourt.web.problem;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.HttpStatus;

/**
 * Says which problem an exception is to the outside. The exception's message becomes the {@code detail}: a sentence
 * that a person can act on, without anything that only insiders may know.
 *
 * <pre>{@code
 * @ProblemType(slug = "vin-already-registered", status = HttpStatus.CONFLICT, title = "VIN already registered")
 * class VinAlreadyRegistered extends RuntimeException {
 *     VinAlreadyRegistered(Vin vin) {
 *         super("The automobile " + vin + " is already registered; change it instead.");
 *     }
 * }
 * }</pre>
 *
 * An exception that implements {@link ProblemProperties} adds members of its own.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ProblemType {

    /** The stable name; the type's URI is {@code urn:forecourt:problem:<slug>}. Kebab-case, never changed. */
    String slug();

    HttpStatus status();

    /** The same few words for every occurrence. */
    String title();

    /** When positive, the answer says in {@code Retry-After} that the same request may succeed after so long. */
    int retryAfterSeconds() default 0;
}
