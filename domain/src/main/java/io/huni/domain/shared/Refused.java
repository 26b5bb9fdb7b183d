package io.huni.domain.shared;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A refusal by key and parameters. It carries no text: the one place that answers a caller finds
 * the words.
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ErrorKey errorKey;
    private final transient Map<String, Object> parameters;
    private final @Nullable String pointer;

    /**
     * @param pointer JSON pointer (RFC 6901) to the field that is wrong, null when no single field
     *     is
     */
    public Refused(ErrorKey errorKey, Map<String, Object> parameters, @Nullable String pointer) {
        super(errorKey.key(), null, false, false);
        this.errorKey = errorKey;
        this.parameters = Map.copyOf(parameters);
        this.pointer = pointer;
    }

    public Refused(ErrorKey errorKey) {
        this(errorKey, Map.of(), null);
    }

    public Refused(ErrorKey errorKey, Map<String, Object> parameters) {
        this(errorKey, parameters, null);
    }

    /** The same refusal, tied to a field. */
    public Refused at(String jsonPointer) {
        return new Refused(errorKey, parameters, jsonPointer);
    }

    public ErrorKey errorKey() {
        return errorKey;
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    public @Nullable String pointer() {
        return pointer;
    }
}
