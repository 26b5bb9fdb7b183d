package io.huni.domain.imports;

import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.Folded;

import java.util.Map;
import java.util.Optional;

/** The words by which people call the status of a lead, Turkish-folded. */
final class StatusWords {
    private static final Map<String, LeadStatus> WORDS =
            Map.ofEntries(
                    Map.entry("new", LeadStatus.NEW),
                    Map.entry("yeni", LeadStatus.NEW),
                    Map.entry("created", LeadStatus.NEW),
                    Map.entry("open", LeadStatus.NEW),
                    Map.entry("acik", LeadStatus.NEW),
                    Map.entry("assigned", LeadStatus.ASSIGNED),
                    Map.entry("atandi", LeadStatus.ASSIGNED),
                    Map.entry("atanmis", LeadStatus.ASSIGNED),
                    Map.entry("contacted", LeadStatus.CONTACTED),
                    Map.entry("ulasildi", LeadStatus.CONTACTED),
                    Map.entry("gorusuldu", LeadStatus.CONTACTED),
                    Map.entry("iletisime gecildi", LeadStatus.CONTACTED),
                    Map.entry("iletisim kuruldu", LeadStatus.CONTACTED),
                    Map.entry("arandi", LeadStatus.CONTACTED),
                    Map.entry("converted", LeadStatus.CONVERTED),
                    Map.entry("won", LeadStatus.CONVERTED),
                    Map.entry("sold", LeadStatus.CONVERTED),
                    Map.entry("donustu", LeadStatus.CONVERTED),
                    Map.entry("donusturuldu", LeadStatus.CONVERTED),
                    Map.entry("kazanildi", LeadStatus.CONVERTED),
                    Map.entry("satildi", LeadStatus.CONVERTED),
                    Map.entry("satis", LeadStatus.CONVERTED),
                    Map.entry("lost", LeadStatus.LOST),
                    Map.entry("kayip", LeadStatus.LOST),
                    Map.entry("kaybedildi", LeadStatus.LOST),
                    Map.entry("olumsuz", LeadStatus.LOST));

    private StatusWords() {}

    static Optional<LeadStatus> read(String text) {
        return Optional.ofNullable(WORDS.get(Folded.of(text).value()));
    }
}
