package io.forecourt.sales;

import io.forecourt.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The running service on real servers. Reservations run out when a test says so, not by the schedule. */
@IntegrationTest
@Import(Copies.class)
@TestPropertySource(properties = "forecourt.sales.reservation.check-every=1h")
public abstract class SalesIntegrationTest {

    @Autowired
    protected Copies copies;

    @Autowired
    protected JdbcClient jdbc;

    protected Api api;
    protected Dealership dealership;

    @Autowired
    void connect(@LocalServerPort int port) {
        api = new Api(port);
        dealership = new Dealership(api);
    }
}
