package io.huni.adapter.outgoing.outgoing;

import io.huni.adapter.outgoing.outgoing.Target.Unfit;
import io.huni.domain.outgoing.CallFault;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides who may be called. The name service is asked once; what it answers is judged and is what
 * is called, so that another answer a moment later changes nothing.
 */
final class Guard {
    private static final Set<Integer> PORTS = Set.of(443, 8443);
    private static final List<String> INSIDE =
            List.of(
                    ".localhost",
                    ".local",
                    ".internal",
                    ".home.arpa",
                    ".lan",
                    ".localdomain",
                    ".intranet",
                    ".arpa");

    private final OutgoingSettings settings;
    private final NameLookup names;

    Guard(OutgoingSettings settings, NameLookup names) {
        this.settings = settings;
        this.names = names;
    }

    /** What shows without asking anybody. */
    Optional<CallFault> unfit(String url) {
        try {
            Target target = Target.of(url);
            if (target.isLiteral()) {
                judge(target, names(target));
            } else if (!settings.hosts().contains(target.host()) && settings.networks().isEmpty()) {
                judge(target, List.of());
            }
            return Optional.empty();
        } catch (Unfit unfit) {
            return Optional.of(unfit.fault());
        }
    }

    /** Whom to call, one after the other until somebody takes the call. Blocks. */
    List<InetSocketAddress> addresses(Target target) throws Unfit {
        List<InetAddress> found = names(target);
        if (found.isEmpty()) {
            throw new Unfit(CallFault.NAME_UNKNOWN);
        }
        judge(target, found);
        return found.stream()
                .sorted(Comparator.comparing(address -> !(address instanceof Inet4Address)))
                .map(address -> new InetSocketAddress(named(target, address), target.port()))
                .toList();
    }

    private List<InetAddress> names(Target target) throws Unfit {
        try {
            return names.of(target.host());
        } catch (UnknownHostException unknown) {
            throw new Unfit(CallFault.NAME_UNKNOWN);
        }
    }

    /** All of them must be fit: who has one foot inside is inside. */
    private void judge(Target target, List<InetAddress> found) throws Unfit {
        if (!found.isEmpty()
                && found.stream().allMatch(one -> settings.allows(target.host(), one))) {
            return;
        }
        if (!target.secure()) {
            throw new Unfit(CallFault.ADDRESS_MALFORMED);
        }
        if (!PORTS.contains(target.port())
                || isInside(target)
                || !found.stream().allMatch(PublicInternet::has)) {
            throw new Unfit(CallFault.ADDRESS_FORBIDDEN);
        }
    }

    private static boolean isInside(Target target) {
        return !target.isLiteral()
                && (!target.host().contains(".")
                        || INSIDE.stream().anyMatch(target.host()::endsWith));
    }

    /** The name stays with the address: TLS asks for its certificate. */
    private static InetAddress named(Target target, InetAddress address) {
        try {
            return InetAddress.getByAddress(target.host(), address.getAddress());
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
