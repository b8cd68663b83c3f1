package badhouse.inventory.automobile.web;

import io.forecourt.web.idempotency.Idempotent;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AutomobileController {

    @Idempotent
    String register() {
        return "registered";
    }
}
