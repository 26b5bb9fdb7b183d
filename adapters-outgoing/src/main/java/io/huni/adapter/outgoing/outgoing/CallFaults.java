package io.huni.adapter.outgoing.outgoing;

import io.huni.adapter.outgoing.outgoing.Target.Unfit;
import io.huni.domain.outgoing.CallFault;
import io.netty.handler.timeout.TimeoutException;

import org.jspecify.annotations.Nullable;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;

import javax.net.ssl.SSLException;

/** What went wrong before there was an answer. */
final class CallFaults {
    private CallFaults() {}

    static CallFault of(Throwable failure) {
        for (Throwable one = failure; one != null; one = cause(one)) {
            CallFault known = known(one);
            if (known != null) {
                return known;
            }
        }
        return CallFault.BROKEN_OFF;
    }

    private static @Nullable Throwable cause(Throwable failure) {
        return failure.getCause() == failure ? null : failure.getCause();
    }

    private static @Nullable CallFault known(Throwable failure) {
        return switch (failure) {
            case Unfit unfit -> unfit.fault();
            case TimeoutException timeout -> CallFault.TIMED_OUT;
            case java.util.concurrent.TimeoutException timeout -> CallFault.TIMED_OUT;
            case io.netty.channel.ConnectTimeoutException timeout -> CallFault.TIMED_OUT;
            case SSLException refused -> CallFault.CERTIFICATE_REFUSED;
            default -> isUnreachable(failure) ? CallFault.UNREACHABLE : null;
        };
    }

    /** Whether nobody has taken the call, so that the next address may be tried. */
    static boolean isUnreachable(Throwable failure) {
        return failure instanceof ConnectException
                || failure instanceof NoRouteToHostException
                || failure instanceof SocketException
                        && failure.getMessage() != null
                        && failure.getMessage().contains("unreachable");
    }
}
