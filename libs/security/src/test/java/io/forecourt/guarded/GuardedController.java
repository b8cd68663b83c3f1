package io.forecourt.guarded;

import io.forecourt.security.Caller;
import io.forecourt.security.CurrentCaller;
import io.forecourt.security.Forbidden;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@RestController
@RequestMapping("/api/v1")
class GuardedController {

    private final CurrentCaller callers;
    private final Contracts contracts;

    GuardedController(CurrentCaller callers, Contracts contracts) {
        this.callers = callers;
        this.contracts = contracts;
    }

    record NewContract(String title) {}

    @GetMapping("/brochures/{name}")
    String brochure(@PathVariable String name) {
        return name;
    }

    @GetMapping("/whoami")
    Caller whoAmI() {
        return callers.current();
    }

    @GetMapping("/greeting")
    String greet() {
        return "Good day";
    }

    @GetMapping("/brochures/asynchronous")
    Callable<Caller> whoAmILater() {
        return callers::current;
    }

    @GetMapping("/brochures/streamed")
    ResponseEntity<StreamingResponseBody> whoAmIStreamed() {
        return ResponseEntity.ok(out -> out.write(callers.current().id().getBytes(StandardCharsets.UTF_8)));
    }

    @GetMapping("/brochures/broken")
    String broken() {
        throw new IllegalStateException("secret");
    }

    @GetMapping("/contracts/{id}")
    Map<String, Object> contract(@PathVariable long id) {
        return Map.of("id", contracts.find(id));
    }

    @PostMapping("/contracts")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> sign(@RequestBody NewContract contract) {
        return Map.of("id", contracts.sign(contract.title()));
    }

    @DeleteMapping("/contracts/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tear(@PathVariable long id) {
        switch ((int) id) {
            case 1 -> throw new Forbidden("The contract 1 is the first one and stays.");
            case 2 -> throw new AccessDeniedException("secret");
            default -> contracts.tear(id);
        }
    }

    /** What nobody has thought about. */
    @GetMapping("/forgotten")
    String forgotten() {
        return "secret";
    }
}
