package io.forecourt.measuring;

import io.forecourt.gateway.standin.OpenIdProvider;
import io.forecourt.gateway.standin.StandIn;
import io.forecourt.testing.TestDatabase;
import io.forecourt.testing.TestServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What a measured gateway needs beside a service: a database, and a provider that lets everybody in. */
final class MeasuredSurroundings {

    private MeasuredSurroundings() {}

    /** Leaves the gateway's settings in that file, for a shell to read. */
    static void start(Path settings) throws IOException {
        TestDatabase database = TestServers.database("gateway");
        StandIn provider = StandIn.start("identity");
        provider.answer(new OpenIdProvider(System.getProperty("public-url")).lifetime(Duration.ofDays(1)));
        List<String> lines = List.of(
                "export FORECOURT_DB_URL='" + database.jdbcUrl() + "'",
                "export FORECOURT_DB_USER='" + database.role() + "'",
                "export FORECOURT_DB_PASSWORD='" + database.password() + "'",
                "export FORECOURT_IDENTITY_URL='" + provider.url() + "'",
                "export FORECOURT_GATEWAY_CLIENT_SECRET='" + OpenIdProvider.SECRET.replace("'", "'\\''") + "'");
        Path partial = settings.resolveSibling(settings.getFileName() + ".partial");
        Files.write(partial, lines);
        Files.move(partial, settings);
    }
}
