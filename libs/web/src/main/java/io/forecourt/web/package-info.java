/**
 * What every service's HTTP side shares; a service takes it by depending on {@code forecourt-web} and importing its
 * configuration.
 *
 * <pre>{@code
 * spring:
 *   application.name: inventory-service
 *   config.import: classpath:forecourt.yaml
 * server.port: ${FORECOURT_PORT:8100}
 * }</pre>
 *
 * <h2>Problems</h2>
 *
 * Every error, from Tomcat's parser to the database, is one RFC 9457 shape. A domain exception says which it is; nothing
 * has to be caught. See {@link io.forecourt.web.problem.ProblemType}.
 *
 * <pre>{@code
 * @ProblemType(slug = "vin-already-registered", status = HttpStatus.CONFLICT, title = "VIN already registered")
 * public class VinAlreadyRegistered extends RuntimeException {
 *     VinAlreadyRegistered(Vin vin) { super("The automobile " + vin + " is registered already."); }
 * }
 * }</pre>
 *
 * <h2>Bodies</h2>
 *
 * A request is a record. What is not {@code @Nullable} is required; wrong types, unknown fields, NUL characters, dates
 * outside 1900 to 2200 and bodies above {@code forecourt.web.body.limit} are refused with a pointer before the
 * controller is called. Bean Validation says the rest. A type whose constructor throws an exception with a
 * {@code @ProblemType} explains itself, in bodies and in paths.
 *
 * <pre>{@code
 * record RegisterAutomobileRequest(Vin vin, @Size(max = 40) String model, @Nullable @Positive Integer mileage) {}
 *
 * forecourt.web.body.limits:
 *   - path: /api/v1/automobile-imports
 *     limit: 256MB
 * }</pre>
 *
 * <h2>Pages</h2>
 *
 * See {@link io.forecourt.web.page.PageQuery}.
 *
 * <pre>{@code
 * @GetMapping
 * PageResponse<SaleResponse> list(@SortableBy(value = {"soldOn", "price"}, byDefault = "soldOn,desc") PageQuery page) {
 *     return PageResponse.of(sales.findAll(page.pageable()), SaleResponse::of);
 * }
 * }</pre>
 *
 * <h2>Repeated requests</h2>
 *
 * See {@link io.forecourt.web.idempotency.Idempotent}; {@code @ResponseStatus} is for the API's description.
 *
 * <pre>{@code
 * @Idempotent
 * @PostMapping
 * @ResponseStatus(HttpStatus.CREATED)
 * ResponseEntity<SaleResponse> record(@Valid @RequestBody RecordSaleRequest request) { … }
 * }</pre>
 *
 * <h2>Updates</h2>
 *
 * See {@link io.forecourt.web.precondition.IfMatch}; the application class takes {@code ifMatch::require} as a {@code
 * LongConsumer} and so holds no HTTP type.
 *
 * <pre>{@code
 * @PatchMapping("/{vin}")
 * ResponseEntity<AutomobileResponse> change(@PathVariable Vin vin, IfMatch ifMatch, @Valid @RequestBody ChangeRequest request) {
 *     Automobile changed = stock.change(vin, request.toChange(), ifMatch::require);
 *     return ResponseEntity.ok().eTag(ETags.of(changed.version())).body(AutomobileResponse.of(changed));
 * }
 * }</pre>
 *
 * <h2>Caches</h2>
 *
 * An answer with a tag is kept by its reader alone and asked for again each time, one without by nobody; see {@code
 * forecourt.web.public-answers} for what is the same for everybody.
 *
 * <pre>{@code
 * forecourt.web.public-answers:
 *   paths: /api/v1/manufacturers/**, /api/v1/models/**
 *   kept-for: 5s
 * }</pre>
 *
 * <h2>CarCar</h2>
 *
 * In the profile {@code carcar} only; see {@link io.forecourt.web.carcar.CarCarController}.
 *
 * <pre>{@code
 * @CarCarController
 * class CarCarTechnicianController {
 *     @PostMapping("/api/technicians")
 *     CarCarTechnician create(@RequestBody CreateTechnician body) { … } // record CreateTechnician(…) implements CarCarRequest
 * }
 * }</pre>
 *
 * <p>The API describes itself at {@code /v3/api-docs}, with all of this in it. Tables of the libraries come from {@code
 * classpath:db/lib}, which is added to a service's own {@code spring.flyway.locations}.
 */
@NullMarked
package io.forecourt.web;

import org.jspecify.annotations.NullMarked;
