package io.huni.application.lead;

import static io.huni.application.lead.LeadFixture.aLead;
import static io.huni.application.shared.Refusals.assertRefused;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.lead.ExportLeads.Chosen;
import io.huni.application.lead.port.LeadExports;
import io.huni.application.lead.port.Leads;
import io.huni.application.shared.Table.Row;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.CustomField;
import io.huni.domain.lead.LeadErrorKey;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What every export of leads must do. Each test looks at its own distributor's leads. */
public abstract class LeadExportsContract {
    private static final Instant NOON = Instant.parse("2026-11-20T09:30:15.123456Z");
    private static final LeadSort OLDEST = new LeadSort(LeadSort.Key.SUBMITTED_AT, false);
    private static final Chosen ALL = new Chosen.Matching(LeadFilter.none(), Optional.empty());

    private LeadId ada;
    private LeadId berk;
    private LeadId foreign;

    protected abstract LeadExports exports();

    protected abstract Leads leads();

    protected abstract UnitOfWork unitOfWork();

    /** A distributor that exists and has no leads. */
    protected abstract DistributorId fresh();

    private DistributorId clinic;
    private Visibility mine;

    @BeforeEach
    void fill() {
        clinic = fresh();
        mine = new Visibility.OfDistributor(clinic);
        berk = added(aLead().named("Berk").ofDistributor(clinic).submitted(NOON.plusSeconds(60)));
        ada = added(aLead().named("Ada").ofDistributor(clinic).submitted(NOON));
        foreign = added(aLead().named("Can").ofDistributor(fresh()));
    }

    @Test
    void rowsStandInTheOrderOfTheListWithACellForEachColumn() {
        List<ExportColumn> columns =
                columns(LeadColumn.ID, LeadColumn.FULL_NAME, LeadColumn.CREATED_AT);

        List<Row> rows = rows(mine, ALL, columns);

        assertThat(rows)
                .extracting(Row::cells)
                .containsExactly(
                        List.of(ada.value(), "Ada", NOON),
                        List.of(berk.value(), "Berk", NOON.plusSeconds(60)));
    }

    @Test
    void cellsHaveTheTypeOfTheirKind() {
        List<ExportColumn> columns =
                columns(
                        LeadColumn.PHONE,
                        LeadColumn.STATUS,
                        LeadColumn.SCORE_LEVEL,
                        LeadColumn.TEST,
                        LeadColumn.UTM_SOURCE,
                        LeadColumn.CAMPAIGN_NAME,
                        LeadColumn.DELETED_AT);

        Row row = rows(mine, ALL, columns).getFirst();

        assertThat(row.cells().subList(0, 2)).isEqualTo(List.of("+905321234567", "NEW"));
        assertThat(row.cells().get(2)).isInstanceOf(String.class);
        assertThat(row.cells().subList(3, 6))
                .isEqualTo(List.of(false, "facebook", "Kasım kampanyası"));
        assertThat(row.cells().get(6)).isNull();
    }

    @Test
    void fieldsOfTheOrganisationHaveTheirTypes() {
        List<ExportColumn> columns =
                List.of(
                        own("city", CustomField.Type.TEXT),
                        own("budget", CustomField.Type.NUMBER),
                        own("married", CustomField.Type.BOOLEAN),
                        own("unknown", CustomField.Type.TEXT));

        List<Object> cells = rows(mine, ALL, columns).getFirst().cells();

        assertThat(cells.get(0)).isEqualTo("İzmir");
        assertThat(cells.get(1))
                .isInstanceOfSatisfying(
                        BigDecimal.class,
                        number -> assertThat(number).isEqualByComparingTo("1250.5"));
        assertThat(cells.get(2)).isEqualTo(true);
        assertThat(cells.get(3)).isNull();
    }

    @Test
    void nothingOutsideTheVisibilityIsThereNotEvenByName() {
        assertThat(rows(new Visibility.Nothing(), ALL, columns(LeadColumn.ID))).isEmpty();
        assertThat(rows(mine, new Chosen.Named(List.of(foreign), false), columns(LeadColumn.ID)))
                .isEmpty();
    }

    @Test
    void holdsTheNamedOnesAndNoOthers() {
        assertThat(
                        rows(
                                mine,
                                new Chosen.Named(List.of(berk, foreign), false),
                                columns(LeadColumn.ID)))
                .extracting(row -> row.cells().getFirst())
                .containsExactly(berk.value());
    }

    @Test
    void aFilterIsHonoured() {
        Chosen lost =
                new Chosen.Matching(Filters.ofStatuses(Set.of(LeadStatus.LOST)), Optional.empty());

        assertThat(rows(mine, lost, columns(LeadColumn.ID))).isEmpty();
    }

    @Test
    void refusesBeforeTheFirstRowWhenAnotherNumberMatchesThanExpected() {
        assertThat(rows(mine, matching(2), columns(LeadColumn.ID))).hasSize(2);
        assertRefused(
                exports().rows(mine, matching(3), OLDEST, columns(LeadColumn.ID)).next(),
                LeadErrorKey.SELECTION_CHANGED);
    }

    private List<Row> rows(Visibility visibility, Chosen chosen, List<ExportColumn> columns) {
        return exports()
                .rows(visibility, chosen, OLDEST, columns)
                .concatMapIterable(slice -> slice)
                .collectList()
                .block();
    }

    private static Chosen matching(int expected) {
        return new Chosen.Matching(LeadFilter.none(), Optional.of(expected));
    }

    private static List<ExportColumn> columns(LeadColumn... columns) {
        return Stream.of(columns).<ExportColumn>map(ExportColumn.Of::new).toList();
    }

    private static ExportColumn own(String key, CustomField.Type type) {
        return new ExportColumn.Own(new CustomField(key, key, type, List.of()));
    }

    private LeadId added(LeadFixture fixture) {
        return leads().addNew(List.of(fixture.newLead()))
                .as(unitOfWork()::inTransaction)
                .block()
                .getFirst();
    }
}
