package io.forecourt.standalone.command;

import io.forecourt.standalone.console.Console;
import io.forecourt.standalone.system.Service;
import java.util.Optional;

/** Shows the events that no service could apply, or sends those of one topic back to be tried again. */
final class DeadLetters implements Command {

    private final Console console;
    private final Place place;

    DeadLetters(Console console, Place place) {
        this.console = console;
        this.place = place;
    }

    @Override
    public int run(Arguments arguments) throws InterruptedException {
        Optional<String> name = arguments.next();
        if (name.isPresent()) {
            Service service = Names.service(name.get());
            String topic = arguments.required("the topic's name");
            arguments.finish();
            var answer = place.actuators(place.running()).post(service, "deadletters/" + topic);
            console.line("%s tries its dead letters of %s again.".formatted(service.serviceName(), topic));
            console.line(answer.toPrettyString());
            return DONE;
        }
        arguments.finish();
        Actuators actuators = place.actuators(place.running());
        for (Service service : Service.values()) {
            if (service.isAdministered()) {
                console.line(service.serviceName());
                for (var topic : actuators.get(service, "deadletters").properties()) {
                    console.line("  %-36s %d"
                            .formatted(topic.getKey(), topic.getValue().asLong()));
                }
            }
        }
        return DONE;
    }
}
