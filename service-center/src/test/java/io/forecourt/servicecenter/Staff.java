package io.forecourt.servicecenter;

import io.forecourt.testing.Client;
import java.util.Map;
import java.util.UUID;

/** Hires technicians, as a manager does. */
public final class Staff {

    private Staff() {}

    /** A new technician of that name, with an employee id of their own. */
    public static long hire(Client client, String lastName) {
        var technician = Map.of(
                "firstName",
                "Tom",
                "lastName",
                lastName,
                "employeeId",
                UUID.randomUUID().toString());
        return client.post("/api/v1/technicians", technician).id();
    }
}
