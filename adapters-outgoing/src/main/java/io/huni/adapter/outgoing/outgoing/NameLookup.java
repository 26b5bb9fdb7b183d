package io.huni.adapter.outgoing.outgoing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Asks the name service. Blocks. */
@FunctionalInterface
interface NameLookup {
    List<InetAddress> of(String host) throws UnknownHostException;

    /** As this machine knows names. */
    static NameLookup ofThisMachine() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
