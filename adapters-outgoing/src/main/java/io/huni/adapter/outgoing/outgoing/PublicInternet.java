package io.huni.adapter.outgoing.outgoing;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is no address of a stranger's server: the registries of special purpose addresses (RFC 6890
 * and its successors at IANA), multicast, and the metadata service of a cloud that lies among
 * public addresses. Of IPv6 only what is given out (2000::/3) is public, so that every way to write
 * an IPv4 address inside an IPv6 address (mapped, compatible, NAT64, 6to4, Teredo) is not.
 */
final class PublicInternet {
    private static final List<Network> NOT_PUBLIC =
            Stream.of(
                            "0.0.0.0/8",
                            "10.0.0.0/8",
                            "100.64.0.0/10",
                            "127.0.0.0/8",
                            "169.254.0.0/16",
                            "172.16.0.0/12",
                            "192.0.0.0/24",
                            "192.0.2.0/24",
                            "192.31.196.0/24",
                            "192.52.193.0/24",
                            "192.88.99.0/24",
                            "192.168.0.0/16",
                            "192.175.48.0/24",
                            "198.18.0.0/15",
                            "198.51.100.0/24",
                            "203.0.113.0/24",
                            "224.0.0.0/4",
                            "240.0.0.0/4",
                            "168.63.129.16",
                            "2001::/23",
                            "2001:db8::/32",
                            "2002::/16",
                            "2620:4f:8000::/48",
                            "3fff::/20")
                    .map(text -> Network.of(text).orElseThrow())
                    .toList();

    private static final Network GIVEN_OUT = Network.of("2000::/3").orElseThrow();

    private PublicInternet() {}

    static boolean has(InetAddress address) {
        return (address instanceof Inet4Address || GIVEN_OUT.has(address))
                && NOT_PUBLIC.stream().noneMatch(network -> network.has(address));
    }
}
