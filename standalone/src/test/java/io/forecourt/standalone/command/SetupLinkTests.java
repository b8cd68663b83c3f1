package io.forecourt.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.standalone.system.Home;
import io.forecourt.standalone.system.RunningSystem;
import io.forecourt.standalone.system.Service;
import io.forecourt.standalone.system.SetupLink;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetupLinkTests {

    private static final String QUESTION = "GET /actuator/administrators";

    @TempDir
    Path folder;

    @Test
    void isForAHouseWithoutAnAdministrator() throws Exception {
        try (FakeServices services = new FakeServices(folder)) {
            services.answer(QUESTION, 200, "{\"exist\": false}");

            assertThat(link()).hasValue(URI.create("http://localhost:8000/account/setup?token=secret"));
            assertThat(services.callers()).containsExactly(FakeIdentity.authorization("operations"));
        }
    }

    @Test
    void isForNoOther() throws Exception {
        try (FakeServices services = new FakeServices(folder)) {
            services.answer(QUESTION, 200, "{\"exist\": true}");

            assertThat(link()).isEmpty();
        }
    }

    @Test
    void isNotToldWhenNobodyAnswers() throws Exception {
        try (FakeServices services = new FakeServices(folder)) {
            services.answer(QUESTION, 503, "away");

            assertThat(link()).isEmpty();
        }
    }

    private Optional<URI> link() throws InterruptedException {
        Home home = new Home(folder);
        RunningSystem system = home.runningSystem().read().orElseThrow();
        URI identity = system.url(Service.IDENTITY);
        return new SetupLink(identity, URI.create("http://localhost:8000"), home.operator(identity)).with("secret");
    }
}
