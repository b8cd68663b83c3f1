package io.forecourt.gateway.status;

import io.forecourt.gateway.route.Service;

/** @param message goes on where the title stops */
record ServiceStatus(String name, String title, boolean up, String message) {

    static ServiceStatus of(Service service, boolean up, String message) {
        return new ServiceStatus(service.name(), service.title(), up, message);
    }
}
