package io.huni.adapter.mail.shared;

import java.net.URI;

/**
 * What letters must be told.
 *
 * @param publicUrl where the reader's browser reaches this installation
 */
public record LetterSettings(URI publicUrl) {}
