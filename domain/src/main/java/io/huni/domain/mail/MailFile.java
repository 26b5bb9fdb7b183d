package io.huni.domain.mail;

import java.util.UUID;

/**
 * A file that goes with a mail; many mails may carry the same one.
 *
 * @param name with its ending, in ASCII
 * @param type as MIME writes it
 */
public record MailFile(UUID id, String name, String type, byte[] content) {}
