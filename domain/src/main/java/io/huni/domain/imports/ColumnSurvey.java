package io.huni.domain.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at the cells of a column as they go by. */
public final class ColumnSurvey {
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 120;
    private static final int EVIDENCE = 200;

    private final int index;
    private final String name;
    private final List<String> samples = new ArrayList<>();
    private final List<String> evidence = new ArrayList<>();
    private int filled;

    public ColumnSurvey(int index, String name) {
        this.index = index;
        this.name = name;
    }

    public void see(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return;
        }
        filled++;
        if (evidence.size() < EVIDENCE) {
            evidence.add(text);
        }
        String sample =
                text.length() > LONGEST_SAMPLE ? text.substring(0, LONGEST_SAMPLE) + "…" : text;
        if (samples.size() < SAMPLES && !samples.contains(sample)) {
            samples.add(sample);
        }
    }

    public String name() {
        return name;
    }

    Column column() {
        return new Column(index, name, samples, filled, Optional.empty(), Optional.empty());
    }

    /** The first values, for judging what the column is. */
    List<String> evidence() {
        return evidence;
    }
}
