/**
 * Who asks, what they may, and the record of what they did; a service takes it by depending on {@code
 * forecourt-security}, which then guards everything it answers.
 *
 * <h2>Who may call what</h2>
 *
 * One class in the service's root package lists it; what is not listed is denied. See {@link
 * io.forecourt.security.access.AccessRules}.
 *
 * <pre>{@code
 * @Component
 * class InventoryAccess implements AccessRules {
 *     @Override
 *     public void list(Rules rules) {
 *         rules.get("/api/v1/manufacturers/**").everyone();
 *         rules.post("/api/v1/automobiles").roles(ADMIN, SALESPERSON).orScope("stock.write");
 *         rules.get("/api/v1/appointments/{id}").roles(ADMIN).orOwn(CUSTOMER, "the appointment's customer");
 *     }
 * }
 * }</pre>
 *
 * <h2>Whose object it is</h2>
 *
 * The application class asks who calls, and has somebody else's object look like none. See {@link
 * io.forecourt.security.Caller}.
 *
 * <pre>{@code
 * Appointment find(long id) {
 *     Caller caller = callers.current();
 *     return appointments.findById(id)
 *             .filter(found -> caller.worksAs(ADMIN, SERVICE_ADVISOR) || caller.isAccount(accountOf(found.customerId())))
 *             .orElseThrow(() -> new AppointmentNotFound(id));
 * }
 * }</pre>
 *
 * <h2>What they did</h2>
 *
 * Each command writes an entry in its own transaction. See {@link io.forecourt.security.audit.Audit}.
 *
 * <pre>{@code
 * audit.record("automobile.delisted", "automobile", vin.value());
 * }</pre>
 *
 * <p>Tokens are believed when {@code forecourt.security.issuer} signed them for {@code forecourt.security.audience}; any
 * OpenID provider will do.
 */
@NullMarked
package io.forecourt.security;

import org.jspecify.annotations.NullMarked;
