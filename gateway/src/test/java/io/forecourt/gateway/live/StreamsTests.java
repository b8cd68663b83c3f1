package io.forecourt.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StreamsTests {

    private final Streams streams = new Streams(
            new LiveSettings(Duration.ofSeconds(15), Duration.ofMillis(500), 3, 2), new SimpleMeterRegistry());

    @BeforeEach
    void start() {
        streams.start();
    }

    @Test
    void givesOneClientNotAll() {
        Stream first = open("a");
        open("a");
        assertThatThrownBy(() -> open("a")).isInstanceOf(TooManyStreams.class);

        open("b");
        assertThatThrownBy(() -> open("c")).isInstanceOf(TooManyStreams.class);

        streams.close(first);
        streams.close(first);
        open("a");
        assertThatThrownBy(() -> open("a")).isInstanceOf(TooManyStreams.class);
    }

    @Test
    void endsAllAndOpensNoMoreOnTheWayDown() {
        Stream stream = open("a");

        streams.stop();

        assertThat(stream.isOpen()).isFalse();
        assertThatThrownBy(() -> open("b")).isInstanceOf(TooManyStreams.class);
    }

    private Stream open(String client) {
        return streams.open(client, Audience.VISITOR);
    }
}
