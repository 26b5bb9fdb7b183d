package io.huni.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.reporting.ReportFile;
import io.huni.application.reporting.port.ScheduledFiles;
import io.huni.application.reporting.port.ScheduledFiles.Due;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;
import io.huni.domain.reporting.ReportFormat;
import io.huni.domain.reporting.ReportPeriod;
import io.huni.domain.reporting.ScheduledContent;
import io.huni.domain.reporting.ScheduledContent.Kind;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** What a schedule sends is what the address would have answered its owner. */
class ScheduledFilesTest extends HouseTest {
    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final Due DUE = due("2026-12-01T08:00:00", ISTANBUL);
    private static final int PLENTY = 1_000_000;

    @Autowired private ScheduledFiles files;

    private static ScheduledContent report(ReportPeriod period, String search) {
        return new ScheduledContent(Kind.REPORT, period, search, ReportFormat.JSON, Language.EN);
    }

    private static ScheduledContent export(ReportFormat format, String search) {
        return new ScheduledContent(Kind.EXPORT, ReportPeriod.DAILY, search, format, Language.TR);
    }

    private static Due due(String local, ZoneId zone) {
        return new Due(LocalDateTime.parse(local).atZone(zone).toInstant(), zone);
    }

    private Actor.Person person(Role role) {
        return house.person(role).asActor();
    }

    private String made(Role role, ScheduledContent content) {
        return made(role, content, DUE);
    }

    private String made(Role role, ScheduledContent content, Due due) {
        ReportFile file = files.make(person(role), content, due, PLENTY).block();
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "DAILY,2026-11-30,2026-11-30",
        "WEEKLY,2026-11-23,2026-11-29",
        "MONTHLY,2026-11-01,2026-11-30",
    })
    void aReportTellsOfThePeriodThatIsOver(ReportPeriod period, String from, String to) {
        assertThat(made(Role.ADMIN, report(period, "")))
                .contains("\"from\":\"" + from + "\"", "\"to\":\"" + to + "\"", "\"en\"");
    }

    @Test
    void aReportTooLargeIsLeftOut() {
        assertThat(files.make(person(Role.ADMIN), report(ReportPeriod.DAILY, ""), DUE, 10).block())
                .isNull();
    }

    @Test
    void anExportHoldsWhatItsOwnerSees() {
        house.ownLead();
        String all = made(Role.ADMIN, export(ReportFormat.CSV, ""));

        assertThat(all).startsWith("\ufeffID,Ad Soyad,Email,Telefon,Dağıtıcı,Durum");
        assertThat(all.lines().count()).isGreaterThan(1);
        assertThatThrownBy(() -> made(Role.DISTRIBUTOR, export(ReportFormat.CSV, "")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.errorKey())
                                        .isEqualTo(SharedErrorKey.RIGHT_MISSING));
    }

    @Test
    void anExportHoldsToItsSearch() {
        house.ownLead();

        assertThat(made(Role.ADMIN, export(ReportFormat.CSV, "status=LOST")).lines()).hasSize(1);
        assertThat(made(Role.ADMIN, export(ReportFormat.CSV, "columns=phone&sort=-score")))
                .startsWith("\ufeffTelefon");
        assertThat(made(Role.ADMIN, export(ReportFormat.JSON, "expectedCount=99"))).startsWith("[");
    }

    /** Of a lead that came at this moment: in which of these days' files it is. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Istanbul,2026-11-29T20:59:59.999Z,2026-11-30",
        "Europe/Istanbul,2026-11-29T21:00:00Z,2026-12-01",
        "Europe/Istanbul,2026-11-30T20:59:59.999Z,2026-12-01",
        "Europe/Istanbul,2026-11-30T21:00:00Z,2026-12-02",
        "Europe/Berlin,2026-03-28T22:59:59Z,2026-03-29",
        "Europe/Berlin,2026-03-28T23:00:00Z,2026-03-30",
        "Europe/Berlin,2026-03-29T21:59:59Z,2026-03-30",
        "Europe/Berlin,2026-03-29T22:00:00Z,2026-03-31",
        "Europe/Berlin,2026-10-24T22:00:00Z,2026-10-26",
        "Europe/Berlin,2026-10-25T22:59:59Z,2026-10-26",
        "Europe/Berlin,2026-10-25T23:00:00Z,2026-10-27",
    })
    void dailyExportsMeetSoThatALeadIsInOneOfThem(ZoneId zone, Instant came, LocalDate in) {
        String id = house.ownLead(came).id().value().toString();

        for (LocalDate day = in.minusDays(2); day.isBefore(in.plusDays(3)); day = day.plusDays(1)) {
            Due due = new Due(day.atTime(8, 0).atZone(zone).toInstant(), zone);
            assertThat(made(Role.ADMIN, export(ReportFormat.CSV, "days=1"), due).lines())
                    .as(day.toString())
                    .filteredOn(line -> line.startsWith(id))
                    .hasSize(day.equals(in) ? 1 : 0);
        }
    }

    @Test
    void anExportIsNamedByItsDay() {
        ReportFile file =
                files.make(person(Role.ADMIN), export(ReportFormat.XLSX, ""), DUE, PLENTY).block();

        assertThat(file.name()).matches("leads-\\d{4}-\\d{2}-\\d{2}\\.xlsx");
        assertThat(file.type()).contains("spreadsheetml");
        assertThat(file.content()).startsWith('P', 'K');
    }

    @Test
    void anExportTooLargeIsLeftOut() {
        house.ownLead();

        assertThat(files.make(person(Role.ADMIN), export(ReportFormat.CSV, ""), DUE, 20).block())
                .isNull();
    }

    @Test
    void theAuditTrailIsToldOfTheExport() {
        made(Role.ADMIN, export(ReportFormat.CSV, "status=NEW"));

        assertThat(house.acts.acts())
                .anyMatch(
                        act -> act.kind().equals("EXPORTED") && act.detail().contains("status=NEW"))
                .anyMatch(act -> act.kind().equals("EXPORT_ENDED"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REPORT|source=NOWHERE|/search/source",
                "REPORT|distributorId=17|/search/distributorId",
                "EXPORT|status=NOTHING|/search/status",
                "EXPORT|days=soon|/search/days",
                "EXPORT|days=-1|/search/days",
                "EXPORT|days=0|/search/days",
                "EXPORT|days=1831|/search/days",
                "EXPORT|a=%zz|/search/a",
                "EXPORT|sort=%|/search/sort",
                "EXPORT|status=%E0%A4%A|/search/status",
                "REPORT|from=%|/search/from",
                "EXPORT|sort=luck|/search/sort",
            })
    void refusesWhatItsAddressWouldRefuse(Kind kind, String search, String pointer) {
        ScheduledContent content =
                kind == Kind.REPORT
                        ? report(ReportPeriod.DAILY, search)
                        : export(ReportFormat.CSV, search);

        assertThatThrownBy(() -> files.check(content))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.pointer()).isEqualTo(pointer));
    }
}
