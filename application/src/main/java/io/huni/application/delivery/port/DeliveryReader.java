package io.huni.application.delivery.port;

import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.Notice;

import java.util.List;

/**
 * Out-port: understands the bodies of one channel. Reads tolerantly: what it does not know is
 * {@link Notice.Other}.
 */
public interface DeliveryReader {
    Channel channel();

    /** Throws {@link Unreadable} when the body is no JSON object. */
    Reading read(byte[] body);

    /**
     * @param object what the body says it is about, for example {@code page}; empty when it does
     *     not say
     */
    record Reading(String object, List<Notice> notices) {}

    /** The body cannot be understood at all. */
    final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Unreadable(Throwable cause) {
            super(cause);
        }
    }
}
