package io.forecourt.identity.throttle;

import java.net.InetAddress;
import java.util.HexFormat;

/**
 * Where a request comes from, as far as it tells one subscriber from another: an IPv4 address, or the first 64 bits of
 * an IPv6 address, of which each subscriber has many (RFC 6177).
 *
 * @param value in a form that is the same for the same subscriber
 */
public record ClientAddress(String value) {

    private static final int IPV6_BYTES = 16;
    private static final int NETWORK_BYTES = 8;

    /** @param remoteAddress a literal address; anything else counts as one unknown client */
    public static ClientAddress of(String remoteAddress) {
        try {
            byte[] bytes = InetAddress.ofLiteral(remoteAddress).getAddress();
            return bytes.length == IPV6_BYTES
                    ? new ClientAddress(HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES) + "::/64")
                    : new ClientAddress(remoteAddress);
        } catch (IllegalArgumentException _) {
            return new ClientAddress("unknown");
        }
    }
}
