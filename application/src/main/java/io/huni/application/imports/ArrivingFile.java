package io.huni.application.imports;

import io.huni.application.imports.port.TabularFiles.Table;
import io.huni.domain.imports.ColumnSurvey;
import io.huni.domain.imports.FileFacts;
import io.huni.domain.imports.FileOrigin;
import io.huni.domain.imports.ImportErrorKey;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A file whose rows go by: counted, and looked at column by column. */
final class ArrivingFile {
    private static final int MOST_ROWS = 300_000;
    private static final int LONGEST_NAME = 200;

    private final String name;
    private final Table table;
    private final List<ColumnSurvey> surveys;
    private int rows;

    ArrivingFile(String name, Table table) {
        this.name = Require.text("file", shortened(name), LONGEST_NAME);
        this.table = table;
        this.surveys =
                IntStream.range(0, table.header().size())
                        .mapToObj(index -> new ColumnSurvey(index, table.header().get(index)))
                        .toList();
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    /** Takes note of the next rows and gives the number of the first of them. */
    int seen(List<List<String>> group) {
        int first = rows + 1;
        rows += group.size();
        if (rows > MOST_ROWS) {
            throw new Refused(ImportErrorKey.TOO_MANY_ROWS, Map.of("maximum", MOST_ROWS));
        }
        group.forEach(this::look);
        return first;
    }

    private void look(List<String> row) {
        for (int index = 0; index < Math.min(row.size(), surveys.size()); index++) {
            surveys.get(index).see(row.get(index));
        }
    }

    void requireRows() {
        if (rows == 0) {
            throw new Refused(ImportErrorKey.FILE_EMPTY);
        }
    }

    Table table() {
        return table;
    }

    List<ColumnSurvey> surveys() {
        return surveys;
    }

    FileFacts facts(FileOrigin origin) {
        return new FileFacts(
                name,
                table.kind(),
                table.charset(),
                table.separator(),
                origin,
                table.sheet(),
                table.sheets(),
                rows);
    }
}
