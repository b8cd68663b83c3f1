package io.forecourt.web.carcar;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.RestController;

/**
 * A controller of the CarCar-compatible API: there in the profile {@code carcar} only, mapped with a trailing slash or
 * without, bodies read as JSON whatever their content type, errors answered as {@code {"message": …}}.
 *
 * <pre>{@code
 * @CarCarController
 * class CarCarTechnicianController {
 *     @PostMapping("/api/technicians")
 *     CarCarTechnician create(@RequestBody CreateTechnician body) { … }   // record CreateTechnician(…) implements CarCarRequest
 * }
 * }</pre>
 */
@Documented
@RestController
@Profile("carcar")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CarCarController {}
