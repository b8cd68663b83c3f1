package io.forecourt.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Operations")
class OperationsController {

    /** With the name under which the service's audit is read, too. */
    static final String PATH = "/api/v1/operations/${forecourt.audit.name:${spring.application.name:}}";

    private final Operations operations;

    OperationsController(Operations operations) {
        this.operations = operations;
    }

    @GetMapping(PATH)
    @Operation(
            summary = "See how this service is doing",
            description = "How old its copies of other services' data are, and which events and mails wait.")
    OperationsResponse state() {
        return operations.state();
    }

    @GetMapping(PATH + "/dead-letters")
    @Operation(
            summary = "See which events this service could not apply",
            description =
                    "Says of each which and why, never what is in it; at most 100 of them, those that wait longest.")
    DeadLettersResponse deadLetters() {
        return operations.deadLetters();
    }

    @PostMapping(PATH + "/dead-letters/{topic}/redeliver")
    @Operation(
            summary = "Give a topic's dead letters back to this service",
            description =
                    "In the order in which they came. What has been applied before is not applied again; what fails again is a dead letter again, with the new reason.")
    RedeliveredResponse redeliver(@PathVariable String topic) {
        return operations.redeliver(topic);
    }
}
