package io.huni.application.lead;

import static io.huni.application.lead.LeadFixture.aLead;
import static io.huni.application.shared.Refusals.assertRefused;
import static io.huni.domain.identity.ActorFixture.admin;
import static io.huni.domain.identity.ActorFixture.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.lead.ExportLeads.Chosen;
import io.huni.application.lead.ExportLeads.Command;
import io.huni.application.lead.ExportLeads.Shape;
import io.huni.application.organisation.InMemoryDistributors;
import io.huni.application.organisation.InMemoryOrganisations;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.organisation.OrganisationUseCases;
import io.huni.application.shared.AuditTrail.Act;
import io.huni.application.shared.KeptActs;
import io.huni.application.shared.Table;
import io.huni.application.shared.Table.Row;
import io.huni.domain.identity.Actor;
import io.huni.domain.lead.CustomField;
import io.huni.domain.lead.LeadErrorKey;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import reactor.test.StepVerifier;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

class ExportLeadsTest {
    private static final List<String> STANDARD =
            List.of(
                    "id",
                    "fullName",
                    "email",
                    "phone",
                    "distributorName",
                    "status",
                    "assigneeName",
                    "createdAt");
    private static final Chosen ALL = new Chosen.Matching(LeadFilter.none(), Optional.empty());

    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryCustomFields fields = new InMemoryCustomFields();
    private final InMemoryOrganisations organisations = new InMemoryOrganisations();
    private final KeptActs trail = new KeptActs();
    private final OrganisationQueries house =
            OrganisationUseCases.organisationQueries(organisations, new InMemoryDistributors());
    private final ExportLeads export =
            LeadUseCases.exportLeads(new InMemoryLeadExports(leads), fields, house, trail);

    @BeforeEach
    void fill() {
        organisations
                .save(
                        new Organisation(
                                "Klinik",
                                ZoneId.of("Europe/Istanbul"),
                                Language.TR,
                                Currency.getInstance("TRY")))
                .block();
        for (String name : List.of("Ada", "Berk", "Can")) {
            leads.put(aLead().named(name).lead());
        }
    }

    @Test
    void needsTheRight() {
        assertRefused(
                export.export(command(staff(), ALL, List.of())), SharedErrorKey.RIGHT_MISSING);
        assertThat(trail.acts()).isEmpty();
    }

    @Test
    void peopleGetTheStandardColumnsAndThoseOfTheirWishBehindThem() {
        assertThat(keys()).isEqualTo(STANDARD);
        assertThat(keys("score", "source"))
                .startsWith(STANDARD.toArray(String[]::new))
                .endsWith("score", "source")
                .hasSize(10);
    }

    @Test
    void whoNamesStandardColumnsGetsOnlyTheNamedOnesTheStandardOnesFirst() {
        assertThat(keys("score", "phone", "id")).containsExactly("id", "phone", "score");
    }

    @Test
    void fieldsOfTheOrganisationHaveItsWords() {
        fields.add(new CustomField("city", "Şehir", CustomField.Type.TEXT, List.of())).block();

        Table.Column last =
                export.export(command(admin(), ALL, List.of("custom.city")))
                        .block()
                        .columns()
                        .getLast();

        assertThat(last.title()).contains("Şehir");
        assertThat(keys("all")).contains("custom.city", "answers").startsWith("id", "fullName");
    }

    @Test
    void aColumnThatIsNotThereIsRefused() {
        assertRefused(
                export.export(command(admin(), ALL, List.of("password"))),
                SharedErrorKey.VALUE_UNKNOWN);
    }

    @Test
    void theTrailIsToldBeforeTheFirstRowAndHowManyLeft() {
        Table table = export.export(command(admin(), ALL, List.of("id"))).block();
        assertThat(trail.acts()).isEmpty();

        List<Row> rows = table.slices().concatMapIterable(slice -> slice).collectList().block();

        assertThat(rows).hasSize(3);
        assertThat(trail.acts())
                .containsExactly(
                        new Act("EXPORTED", "leads", "status=NEW&columns=id"),
                        new Act("EXPORT_ENDED", "leads", "leads=3&status=NEW&columns=id"));
    }

    @Test
    void whoBreaksOffIsToldOfWithWhatHadLeft() {
        Table table = export.export(command(admin(), ALL, List.of("id"))).block();

        StepVerifier.create(table.slices(), 1).expectNextCount(1).thenCancel().verify();

        assertThat(trail.acts())
                .last()
                .isEqualTo(new Act("EXPORT_BROKEN_OFF", "leads", "leads=2&status=NEW&columns=id"));
    }

    @Test
    void anExportThatFailsIsToldOfToo() {
        Chosen other = new Chosen.Matching(LeadFilter.none(), Optional.of(9));
        Table table = export.export(command(admin(), other, List.of("id"))).block();

        assertRefused(table.slices().next(), LeadErrorKey.SELECTION_CHANGED);

        assertThat(trail.acts()).extracting(Act::kind).contains("EXPORT_BROKEN_OFF");
    }

    private List<String> keys(String... columns) {
        return export.export(command(admin(), ALL, List.of(columns))).block().columns().stream()
                .map(Table.Column::key)
                .toList();
    }

    private static Command command(Actor actor, Chosen chosen, List<String> columns) {
        return new Command(actor, chosen, LeadSort.standard(), columns, Shape.PEOPLE, "status=NEW");
    }
}
