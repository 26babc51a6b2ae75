package org.spanne.worktime.feed;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/** Tells addresses of the house and of the machine itself from those of the world (RFC 6890). */
final class PrivateNetworks {

    private PrivateNetworks() {}

    /** Whether an address is anything but a public one. */
    static boolean contains(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        return switch (address) {
            case Inet4Address four -> isSpecial(four.getAddress());
            case Inet6Address six -> isSpecialSix(six.getAddress());
            default -> true;
        };
    }

    private static boolean isSpecial(byte[] four) {
        int first = four[0] & 0xFF;
        int second = four[1] & 0xFF;
        int third = four[2] & 0xFF;
        return first == 0
                || first >= 240
                || (first == 100 && second >= 64 && second < 128)
                || (first == 192 && second == 0 && (third == 0 || third == 2))
                || (first == 192 && second == 88 && third == 99)
                || (first == 198 && (second == 18 || second == 19 || (second == 51 && third == 100)))
                || (first == 203 && second == 0 && third == 113);
    }

    /** Unique local addresses, and all that is not global unicast: translated and tunnelled addresses lead to any other. */
    private static boolean isSpecialSix(byte[] six) {
        int first = six[0] & 0xFF;
        int second = six[1] & 0xFF;
        boolean isGlobal = (first & 0xE0) == 0x20;
        boolean isTunnel = (first == 0x20 && second == 0x02)
                || (first == 0x20 && second == 0x01 && (six[2] & 0xFF) < 2)
                || (first == 0x20 && second == 0x01 && (six[2] & 0xFF) == 0x0D && (six[3] & 0xFF) == 0xB8);
        return !isGlobal || isTunnel;
    }
}
