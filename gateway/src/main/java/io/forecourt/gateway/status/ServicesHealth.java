package io.forecourt.gateway.status;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * The services as details of the gateway's health. The gateway is up without them: restarting it would help none of
 * them, and it still answers for those that are up.
 */
@Component("services")
class ServicesHealth implements HealthIndicator {

    private final StatusBoard board;

    ServicesHealth(StatusBoard board) {
        this.board = board;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        for (ServiceStatus service : board.look().services()) {
            health.withDetail(service.name(), service.up() ? "UP" : "DOWN");
        }
        return health.build();
    }
}
