package io.huni.application.reporting;

/**
 * A file that somebody can keep.
 *
 * @param name with its ending, in ASCII
 * @param type as HTTP writes it
 */
public record ReportFile(String name, String type, byte[] content) {}
