package io.forecourt.sales;

import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * The running service on real servers. Reservations run out and people are forgotten when a test says so, not by the
 * schedule, and a busy machine
 * is no reason to refuse one of many requests at once.
 */
@IntegrationTest
@Import(Copies.class)
@TestPropertySource(
        properties = {
            "forecourt.sales.reservation.check-every=1h",
            "forecourt.sales.erasure.check-every=1h",
            "spring.datasource.hikari.connection-timeout=20000"
        })
public abstract class SalesIntegrationTest {

    @Autowired
    protected Copies copies;

    @Autowired
    protected JdbcClient jdbc;

    protected Client api;
    protected Dealership dealership;

    @Autowired
    void connect(@LocalServerPort int port) {
        api = new Client(port);
        dealership = new Dealership(api);
    }
}
