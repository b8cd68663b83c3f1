package io.forecourt.gateway.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Who counts as one client: an IPv4 address, or the /64 network that one IPv6 subscriber has to choose from. */
public final class ClientAddress {

    private static final int SUBSCRIBER_BYTES = 8;

    private ClientAddress() {}

    public static String of(String remoteAddress) {
        if (remoteAddress.indexOf(':') < 0) {
            return remoteAddress;
        }
        try {
            return InetAddress.ofLiteral(remoteAddress) instanceof Inet6Address address
                    ? network(address)
                    : remoteAddress;
        } catch (IllegalArgumentException _) {
            return remoteAddress;
        }
    }

    private static String network(Inet6Address address) {
        return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), SUBSCRIBER_BYTES)) + "::/64";
    }
}
