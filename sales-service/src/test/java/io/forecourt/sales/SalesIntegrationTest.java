package io.forecourt.sales;

import io.forecourt.security.Role;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
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
@Import({Copies.class, SignUps.class})
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
    protected SignUps signUps;

    @Autowired
    protected JdbcClient jdbc;

    /** Of an administrator. */
    protected Client api;

    protected Client stranger;
    protected Dealership dealership;

    @Autowired
    void connect(@LocalServerPort int port) {
        stranger = new Client(port);
        api = stranger.as(Tokens.admin());
        dealership = new Dealership(api);
    }

    /** The same service, in the name of somebody of their own with these roles. */
    protected Client as(Role... roles) {
        return stranger.as(Tokens.of(roles));
    }
}
