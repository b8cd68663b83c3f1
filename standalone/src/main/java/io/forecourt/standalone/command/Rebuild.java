package io.forecourt.standalone.command;

import io.forecourt.standalone.console.Console;
import io.forecourt.standalone.system.Service;

/** Has a service build one of its copies anew from the topic, while it runs. */
final class Rebuild implements Command {

    private final Console console;
    private final Place place;

    Rebuild(Console console, Place place) {
        this.console = console;
        this.place = place;
    }

    @Override
    public int run(Arguments arguments) throws InterruptedException {
        Service service = Names.service(arguments.required("the service's name"));
        String replica = arguments.required("the copy's name (automobiles or customers)");
        arguments.finish();
        var answer = new Actuators(place.running()).post(service, "replicas/" + replica);
        console.line("%s rebuilds its copy of %s. ./forecourt status stays usable meanwhile."
                .formatted(service.serviceName(), replica));
        if (!answer.isEmpty()) {
            console.line(answer.toPrettyString());
        }
        return DONE;
    }
}
