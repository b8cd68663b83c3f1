package io.forecourt.servicecenter;

import io.forecourt.testing.Client;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hires technicians, as a manager does. */
public final class Staff {

    private Staff() {}

    /** A new technician of that name, with an employee id of their own. */
    public static long hire(Client client, String lastName) {
        return hire(client, lastName, null);
    }

    /** As {@link #hire(Client, String)}, who signs in with that account. */
    public static long hire(Client client, String lastName, @Nullable UUID account) {
        Map<String, @Nullable Object> technician = new HashMap<>();
        technician.put("firstName", "Tom");
        technician.put("lastName", lastName);
        technician.put("employeeId", UUID.randomUUID().toString());
        technician.put("accountId", account);
        return client.post("/api/v1/technicians", technician).expect(201).id();
    }
}
