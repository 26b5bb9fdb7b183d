package io.huni.application.connection.port;

import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Meta did not answer as needed. Branches on code and subcode only: the status of HTTP and the
 * texts are no guide.
 *
 * @see <a href="https://developers.facebook.com/docs/graph-api/guides/error-handling">Meta:
 *     handling errors</a>
 */
public final class GraphFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reaction reaction;
    private final FaultKey fault;
    private final transient Map<String, String> parameters;
    private final transient Optional<Duration> wait;

    /**
     * @param wait how long Meta asks to stay away, when it says so
     * @param cause null when Meta answered with an error of its own
     */
    public GraphFailure(
            Reaction reaction,
            FaultKey fault,
            Map<String, String> parameters,
            Optional<Duration> wait,
            @Nullable Throwable cause) {
        super(fault.key() + " " + parameters, cause, false, cause != null);
        this.reaction = reaction;
        this.fault = fault;
        this.parameters = Map.copyOf(parameters);
        this.wait = wait;
    }

    public Reaction reaction() {
        return reaction;
    }

    public FaultKey fault() {
        return fault;
    }

    public Map<String, String> parameters() {
        return parameters;
    }

    public Optional<Duration> waitAtLeast() {
        return wait;
    }

    /** The same as something that a screen can show. */
    public Fault seenAt(Instant since) {
        return new Fault(fault, parameters, since);
    }

    /** What to do about it. */
    public enum Reaction {
        /** Try again later, with back-off. */
        RETRY,
        /** Try again after the wait; every call meanwhile makes it longer. */
        WAIT,
        /** Ask for less in one call. */
        ASK_FOR_LESS,
        /** The token is dead: stop the connection and tell the admins. */
        STOP,
        /** This one thing will not work; the rest may. */
        GIVE_UP
    }
}
