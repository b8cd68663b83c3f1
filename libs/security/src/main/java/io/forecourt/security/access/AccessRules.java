package io.forecourt.security.access;

/**
 * Who may call what of a service: its one bean of this type, in its root package. The first rule that fits a request
 * counts, and what none fits is denied to everybody, so that a new endpoint is closed until somebody has thought about
 * it. A rule for {@code GET} is one for {@code HEAD}, too.
 *
 * <pre>{@code
 * @Component
 * class ServiceCenterAccess implements AccessRules {
 *     @Override
 *     public void list(Rules rules) {
 *         rules.get("/api/v1/technicians/**").roles(DEALERSHIP_STAFF);
 *         rules.post("/api/v1/technicians").roles(ADMIN, SERVICE_ADVISOR);
 *         rules.get("/api/v1/appointments/{id}")
 *                 .roles(ADMIN, SERVICE_ADVISOR)
 *                 .orOwn(CUSTOMER, "the customer's");
 *     }
 * }
 * }</pre>
 *
 * <p>The library itself has rules for the health of the service (everyone, without details), its API's description
 * (everyone), the rest of {@code /actuator} (administrators, and machines with the scope {@code operations}), its audit
 * and how it is doing (administrators), and, in the profile {@code carcar} only, the CarCar-compatible paths (everyone).
 */
@FunctionalInterface
public interface AccessRules {

    /** Lists the rules, those of the narrower paths first. */
    void list(Rules rules);
}
