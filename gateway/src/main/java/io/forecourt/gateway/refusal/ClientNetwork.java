package io.forecourt.gateway.refusal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Where a client is, as exactly as it tells nothing of a person: the IPv4 /24 or IPv6 /48 network of its address. */
final class ClientNetwork {

    private static final String UNKNOWN = "unknown";

    private ClientNetwork() {}

    static String of(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            int kept = bytes.length == 4 ? 3 : 6;
            byte[] network = Arrays.copyOf(Arrays.copyOf(bytes, kept), bytes.length);
            return InetAddress.getByAddress(network).getHostAddress() + "/" + kept * 8;
        } catch (IllegalArgumentException | UnknownHostException _) {
            return UNKNOWN;
        }
    }
}
