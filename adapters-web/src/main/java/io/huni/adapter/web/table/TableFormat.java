package io.huni.adapter.web.table;

import org.springframework.http.MediaType;
import org.springframework.web.server.NotAcceptableStatusException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of files that a table can become. */
public enum TableFormat {
    CSV(new MediaType("text", "csv", StandardCharsets.UTF_8), "csv"),
    JSON(MediaType.APPLICATION_JSON, "json"),
    /** An object a line. */
    JSONL(MediaType.APPLICATION_NDJSON, "jsonl"),
    XLSX(
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            "xlsx");

    private final MediaType type;
    private final String ending;

    TableFormat(MediaType type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /** As an address names it. */
    public static Optional<TableFormat> named(String name) {
        return Arrays.stream(values()).filter(format -> format.ending.equals(name)).findFirst();
    }

    /** The first that the caller takes; CSV where it does not matter. Fails with 406. */
    public static TableFormat accepted(List<MediaType> types) {
        if (types.isEmpty()) {
            return CSV;
        }
        return types.stream()
                .flatMap(
                        type ->
                                Arrays.stream(values())
                                        .filter(format -> type.includes(format.type)))
                .findFirst()
                .orElseThrow(
                        () ->
                                new NotAcceptableStatusException(
                                        Arrays.stream(values())
                                                .map(format -> format.type)
                                                .toList()));
    }

    public MediaType type() {
        return type;
    }

    public String ending() {
        return ending;
    }

    /** Whether programs read it: then columns have their names in the API, and values are raw. */
    public boolean isForPrograms() {
        return this == JSON || this == JSONL;
    }
}
