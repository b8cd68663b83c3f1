package io.forecourt.guarded;

import io.forecourt.security.Caller;
import io.forecourt.security.CurrentCaller;
import io.forecourt.web.carcar.CarCarController;
import org.springframework.web.bind.annotation.GetMapping;

@CarCarController
class CarCarGuardedController {

    private final CurrentCaller callers;

    CarCarGuardedController(CurrentCaller callers) {
        this.callers = callers;
    }

    @GetMapping("/api/whoami")
    Caller whoAmI() {
        return callers.current();
    }
}
