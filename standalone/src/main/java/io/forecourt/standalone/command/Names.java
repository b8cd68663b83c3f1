package io.forecourt.standalone.command;

import io.forecourt.standalone.system.Service;

/** Names that people type. */
final class Names {

    private Names() {}

    static Service service(String name) {
        return Service.named(name)
                .orElseThrow(() -> new WrongUsage("There is no service '%s'. There are: %s."
                        .formatted(name, String.join(", ", Service.names()))));
    }
}
