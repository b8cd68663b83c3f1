package io.forecourt.identity.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientAddressTests {

    @Test
    void everyAddressOfTheOldKindIsAnotherClient() {
        assertThat(ClientAddress.of("203.0.113.7")).isNotEqualTo(ClientAddress.of("203.0.113.8"));
    }

    @Test
    void allAddressesOfOneSubscribersNetworkAreOneClient() {
        assertThat(ClientAddress.of("2001:db8:1:2::7")).isEqualTo(ClientAddress.of("2001:db8:1:2:ffff::1"));
        assertThat(ClientAddress.of("2001:db8:1:2::7")).isNotEqualTo(ClientAddress.of("2001:db8:1:3::7"));
    }

    @Test
    void whatIsNoAddressIsOneUnknownClient() {
        assertThat(ClientAddress.of("localhost")).isEqualTo(ClientAddress.of("'; drop table accounts"));
    }
}
