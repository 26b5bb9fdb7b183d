package io.huni.adapter.outgoing.outgoing;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Whom besides servers in the public Internet the operator lets be called. What is allowed may also
 * be called without TLS and on every port.
 *
 * @param networks for example {@code 10.1.0.0/16}
 * @param hosts names, wherever they lead; in lower case
 */
public record OutgoingSettings(List<Network> networks, Set<String> hosts) {
    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?");

    public OutgoingSettings {
        networks = List.copyOf(networks);
        hosts = Set.copyOf(hosts);
    }

    /**
     * @param allowed networks and host names with commas between them; empty for nobody
     */
    public static OutgoingSettings of(String allowed) {
        List<Network> networks = new ArrayList<>();
        Set<String> hosts = new TreeSet<>();
        for (String entry : allowed.split(",")) {
            String text = entry.strip().toLowerCase(Locale.ROOT);
            if (!text.isEmpty()) {
                Network.of(text).ifPresentOrElse(networks::add, () -> hosts.add(host(text)));
            }
        }
        return new OutgoingSettings(networks, hosts);
    }

    private static String host(String text) {
        if (!HOST.matcher(text).matches() || text.matches("[0-9.]+")) {
            throw new IllegalArgumentException(
                    "HUNI_OUTGOING_ALLOW holds networks and host names with commas between them,"
                            + " for example 10.1.0.0/16,hooks.internal; it cannot hold "
                            + text);
        }
        return text;
    }

    boolean allows(String host, InetAddress address) {
        return hosts.contains(host) || networks.stream().anyMatch(one -> one.has(address));
    }
}
