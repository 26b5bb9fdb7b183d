package io.huni.adapter.learning.ranking;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import io.huni.domain.ranking.Example;
import io.huni.domain.ranking.Examples;
import io.huni.domain.ranking.Factor;
import io.huni.domain.ranking.KnownAtCapture;
import io.huni.domain.ranking.Outcome;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.SharedData;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Leads of others with what became of them, which nobody here wrote. */
enum History {
    /** A seller of courses; without what its people filled in afterwards. */
    X_EDUCATION {
        private final Set<String> notKnownAtCapture =
                Set.of(
                        "Prospect ID",
                        "Lead Number",
                        "Converted",
                        "Tags",
                        "Lead Quality",
                        "Last Notable Activity",
                        "Lead Profile");

        @Override
        List<Example> read() {
            return records("x-education-leads.csv").stream().map(this::example).toList();
        }

        private Example example(NamedCsvRecord row) {
            Map<Factor, String> known = new TreeMap<>();
            row.getFieldsAsMap().forEach((column, text) -> put(known, column, text.strip()));
            return History.example(row.getField("Prospect ID"), known, is(row, "1"));
        }

        private static boolean is(NamedCsvRecord row, String outcome) {
            return row.getField("Converted").equals(outcome);
        }

        /** {@code Select} is what its form shows before anything is chosen. */
        private void put(Map<Factor, String> known, String column, String text) {
            boolean nothing = text.isEmpty() || text.equals("Select");
            if (!nothing && !notKnownAtCapture.contains(column)) {
                known.put(new Factor(Factor.Kind.ANSWER, column), text);
            }
        }
    },
    /** Sellers who wanted to sell through a market place: date, channel and landing page. */
    OLIST {
        @Override
        List<Example> read() {
            Set<String> won =
                    records("olist-closed-deals.csv").stream()
                            .map(row -> row.getField("mql_id"))
                            .collect(Collectors.toSet());
            Function<NamedCsvRecord, Example> example =
                    row -> example(row, won.contains(row.getField("mql_id")));
            return records("olist-qualified-leads.csv").stream().map(example).toList();
        }

        private static Example example(NamedCsvRecord row, boolean won) {
            Map<Factor, String> known = new TreeMap<>();
            row.findField("landing_page_id")
                    .ifPresent(page -> known.put(Factor.of(Factor.Kind.FORM), page));
            String origin = row.getField("origin");
            if (!origin.isBlank()) {
                known.put(Factor.of(Factor.Kind.SOURCE), origin);
            }
            LocalDate day =
                    LocalDate.parse(
                            row.getField("first_contact_date"),
                            DateTimeFormatter.ofPattern("M/d/uuuu"));
            known.put(Factor.of(Factor.Kind.WEEKDAY), day.getDayOfWeek().name());
            return History.example(row.getField("mql_id"), known, won);
        }
    };

    abstract List<Example> read();

    Examples examples() {
        Examples examples = new Examples();
        read().forEach(examples::add);
        return examples;
    }

    private static Example example(String id, Map<Factor, String> known, boolean converted) {
        UUID lead = UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
        return new Example(
                new LeadId(lead),
                KnownAtCapture.of(known),
                converted ? Outcome.CONVERTED : Outcome.NOT_CONVERTED);
    }

    private static List<NamedCsvRecord> records(String file) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(SharedData.file("history/" + file))) {
            return reader.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
