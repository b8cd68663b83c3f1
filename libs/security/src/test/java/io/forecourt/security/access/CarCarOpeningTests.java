package io.forecourt.security.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarCarOpeningTests {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "::1"})
    void opensOnThisMachine(String address) throws Exception {
        InetAddress boundTo = InetAddress.getByName(address);

        assertThatNoException().isThrownBy(() -> new CarCarOpening(boundTo));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "10.1.2.3", "192.168.0.5"})
    void refusesToStartWhereOthersCanCome(String address) throws Exception {
        InetAddress boundTo = InetAddress.getByName(address);

        assertThatExceptionOfType(CarCarNeedsLoopback.class).isThrownBy(() -> new CarCarOpening(boundTo));
    }

    @Test
    void refusesToStartWhereNoAddressIsNamedAndSaysWhatToDo() {
        assertThatExceptionOfType(CarCarNeedsLoopback.class)
                .isThrownBy(() -> new CarCarOpening(null))
                .satisfies(refusal -> assertThat(new CarCarNeedsLoopback.Analyzer()
                                .analyze(refusal)
                                .getAction())
                        .contains("FORECOURT_BIND=127.0.0.1"));
    }
}
