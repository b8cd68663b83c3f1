package io.forecourt.identity.setup;

import io.forecourt.identity.account.Administrators;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.stereotype.Component;

/** For whoever starts the house: {@code GET /actuator/administrators} says whether anybody looks after it yet. */
@Component
@Endpoint(id = "administrators")
class AdministratorsEndpoint {

    private final Administrators administrators;

    AdministratorsEndpoint(Administrators administrators) {
        this.administrators = administrators;
    }

    /** @param exist whether there is one who may sign in; the demonstration's does not count */
    record Existence(boolean exist) {}

    @ReadOperation
    public Existence exist() {
        return new Existence(administrators.exist());
    }
}
