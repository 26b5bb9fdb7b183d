package io.huni.domain.mail;

import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Require;

import java.net.URI;
import java.util.Optional;

/**
 * What a mail has that its reader may refuse to get: whoever opted out gets none that has one.
 *
 * @param fromName who writes, beside the sender's address
 * @param replyTo whom the reader answers; the sender's address when empty
 * @param unsubscribe where the reader says that no such mail shall come any more
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8058">RFC 8058, one-click unsubscribe</a>
 */
public record Envelope(String fromName, Optional<EmailAddress> replyTo, URI unsubscribe) {
    private static final int LONGEST_NAME = 120;

    public Envelope {
        fromName = Require.line("fromName", fromName, LONGEST_NAME);
    }
}
