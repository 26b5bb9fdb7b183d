package io.huni.application.connection;

import io.huni.application.connection.port.GraphFailure;
import io.huni.domain.connection.ConnectionErrorKey;
import io.huni.domain.shared.Refused;

import java.util.HashMap;
import java.util.Map;

/** A failure of Meta's as an answer to a person who waits for it. */
final class MetaRefusal {
    private MetaRefusal() {}

    static Refused of(GraphFailure failure) {
        Map<String, Object> parameters = new HashMap<>(failure.parameters());
        parameters.put("fault", failure.fault().key());
        return new Refused(ConnectionErrorKey.META_REFUSED, parameters);
    }
}
