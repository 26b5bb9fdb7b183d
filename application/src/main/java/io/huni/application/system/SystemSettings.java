package io.huni.application.system;

import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * What the program knows of itself.
 *
 * @param mailServer whether a mail server is set; without one all mails wait
 * @param freeDiskBytes asked anew each time
 */
public record SystemSettings(
        String version,
        Instant startedAt,
        String node,
        boolean demo,
        boolean mailServer,
        LongSupplier freeDiskBytes) {}
