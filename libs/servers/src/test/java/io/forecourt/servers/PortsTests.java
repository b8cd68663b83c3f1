package io.forecourt.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortsTests {

    /** So many out of twelve thousand that some would meet, were each drawn without regard to the others. */
    private static final int MANY = 1_000;

    @Test
    void noTwoServersOfAProcessAreGivenTheSamePort() {
        List<Integer> ports = Stream.generate(Ports::free).limit(MANY).toList();

        assertThat(ports).doesNotHaveDuplicates();
    }
}
