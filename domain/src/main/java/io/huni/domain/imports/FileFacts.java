package io.huni.domain.imports;

import java.util.List;
import java.util.Optional;

/**
 * What was recognised of a file.
 *
 * @param name as its owner called it
 * @param charset empty for XLSX
 * @param separator likewise; one character
 * @param sheet that was read, of an XLSX
 * @param sheets all of them
 * @param rows of data, without the header
 */
public record FileFacts(
        String name,
        FileKind kind,
        Optional<String> charset,
        Optional<String> separator,
        FileOrigin origin,
        Optional<String> sheet,
        List<String> sheets,
        int rows) {
    public FileFacts {
        sheets = List.copyOf(sheets);
    }
}
