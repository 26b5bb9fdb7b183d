package io.huni.adapter.web.lead;

import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.QueryParameters;
import io.huni.adapter.web.table.TableFiles.Look;
import io.huni.adapter.web.table.TableFormat;
import io.huni.application.lead.ExportLeads.Chosen;
import io.huni.application.lead.ExportLeads.Command;
import io.huni.application.lead.ExportLeads.Shape;
import io.huni.application.lead.LeadSort;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.Language;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which leads somebody wants in which file. */
record ExportWish(
        Chosen chosen,
        LeadSort sort,
        List<String> columns,
        TableFormat format,
        char separator,
        Optional<Language> language) {
    private static final int LONGEST_ASKED = 1_500;

    /**
     * @param accept decides when the address says no format
     */
    static ExportWish of(QueryParameters query, List<MediaType> accept) {
        Optional<Integer> expected =
                query.text("expectedCount").map(said -> query.number("expectedCount", 0));
        return new ExportWish(
                new Chosen.Matching(LeadListQuery.filter(query), expected),
                LeadListQuery.sort(query),
                List.copyOf(query.set("columns", column -> column)),
                format(query.text("format"), accept),
                separator(query.text("separator")),
                language(query.text("language")));
    }

    static TableFormat format(Optional<String> name, List<MediaType> accept) {
        return name.map(
                        said ->
                                Fields.at(
                                        "/format",
                                        () ->
                                                TableFormat.named(said)
                                                        .orElseThrow(
                                                                () ->
                                                                        Fields.unknown(
                                                                                "format", said))))
                .orElseGet(() -> TableFormat.accepted(accept));
    }

    static char separator(Optional<String> name) {
        return switch (name.orElse("comma")) {
            case "comma" -> ',';
            case "semicolon" -> ';';
            default -> throw Fields.unknown("separator", name.orElseThrow());
        };
    }

    static Optional<Language> language(Optional<String> tag) {
        return tag.map(
                said ->
                        Arrays.stream(Language.values())
                                .filter(language -> language.tag().equals(said))
                                .findFirst()
                                .orElseThrow(() -> Fields.unknown("language", said)));
    }

    Command command(Actor actor, @Nullable String asked) {
        String said = asked == null ? "" : SaidOfExport.of(asked);
        return new Command(
                actor,
                chosen,
                sort,
                columns,
                format.isForPrograms() ? Shape.PROGRAMS : Shape.PEOPLE,
                "format=%s&%s"
                        .formatted(
                                format.ending(),
                                said.substring(0, Math.min(said.length(), LONGEST_ASKED))));
    }

    /**
     * @param asked by the header, when the wish says none
     */
    Look look(Language asked) {
        return new Look(format, language.orElse(asked), separator, "leads");
    }
}
