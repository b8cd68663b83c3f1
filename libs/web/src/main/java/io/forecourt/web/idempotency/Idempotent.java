package io.forecourt.web.idempotency;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@code @PostMapping} method that returns a {@code ResponseEntity}: honours the header {@code Idempotency-Key}
 * in the same transaction as the work. The same key and request get the same answer, byte for byte, for 24 hours; the
 * same key with another request gets 422 {@code idempotency-key-reused}; a second request while the first is under way
 * gets 409 {@code request-in-progress}. When the work throws, nothing is kept and the key is free again. Without the
 * header the method runs as if it were not annotated.
 *
 * <pre>{@code
 * @Idempotent
 * @PostMapping
 * ResponseEntity<SaleResponse> record(@Valid @RequestBody RecordSaleRequest request) {
 *     var sale = recordingSales.record(request.toCommand());
 *     return ResponseEntity.created(locationOf(sale)).eTag(ETags.of(sale.version())).body(SaleResponse.of(sale));
 * }
 * }</pre>
 *
 * <p>The method's transaction surrounds those of the classes it calls, so JPA flushes when this one commits, after the
 * answer was made: code whose answer shows a version or a generated value flushes by itself, as {@code
 * Outbox.publish} does. The whole body is read before the method starts; it is not for streamed uploads.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

    /** Whether the method sees to it itself, with {@link OnceForAKey}, as it works for several requests in one transaction. */
    boolean byHand() default false;
}
