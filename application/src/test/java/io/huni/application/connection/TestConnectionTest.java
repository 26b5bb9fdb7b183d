package io.huni.application.connection;

import static io.huni.application.connection.ConnectionFixture.aConnection;
import static io.huni.application.connection.InMemoryMeta.failure;
import static io.huni.domain.identity.ActorFixture.superadmin;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.connection.TestConnection.Check;
import io.huni.application.connection.TestConnection.Line;
import io.huni.application.connection.port.GraphFailure.Reaction;
import io.huni.application.connection.port.LeadForms.FormQuestion;
import io.huni.application.connection.port.MetaAccess;
import io.huni.application.connection.port.MetaAccess.TokenState;
import io.huni.domain.connection.Connection;
import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.shared.MetaId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class TestConnectionTest {
    private static final MetaId FORM = new MetaId("501");
    private static final MetaId OTHER = new MetaId("502");

    private final ConnectionHouse house = new ConnectionHouse();
    private final Connection connection = house.connect(aConnection());

    @BeforeEach
    void publish() {
        house.meta.publish(FORM, "İmplant");
    }

    private List<Check> test(Connection tested) {
        return house.useCases.testConnection().test(superadmin(), tested.id()).block().checks();
    }

    private static List<String> lines(List<Check> checks) {
        return checks.stream().map(check -> check.line() + " " + check.outcome()).toList();
    }

    private static Check of(List<Check> checks, Line line) {
        return checks.stream().filter(check -> check.line() == line).findFirst().orElseThrow();
    }

    @Test
    void passesLineByLine() {
        List<Check> checks = test(connection);

        assertThat(lines(checks))
                .containsExactly(
                        "TOKEN PASS",
                        "PERMISSIONS PASS",
                        "PAGE PASS",
                        "FORM PASS",
                        "WEBHOOK PASS",
                        "MAPPING PASS");
        assertThat(of(checks, Line.PAGE).parameters()).containsEntry("pageName", "Klinik Işık");
        assertThat(of(checks, Line.FORM).subject()).contains("İmplant");
        assertThat(of(checks, Line.FORM).formId()).contains("501");
    }

    @Test
    void aFailureNeverHidesTheNextLine() {
        house.meta.failFromNowOn("inspect", failure(Reaction.STOP, FaultKey.TOKEN_EXPIRED));
        house.meta.failFromNowOn("page", failure(Reaction.GIVE_UP, FaultKey.PAGE_UNREACHABLE));
        house.meta.failFromNowOn("leads", failure(Reaction.GIVE_UP, FaultKey.LEADS_ACCESS_REVOKED));

        List<Check> checks = test(connection);

        assertThat(lines(checks))
                .containsExactly(
                        "TOKEN FAIL",
                        "PERMISSIONS FAIL",
                        "PAGE FAIL",
                        "FORM FAIL",
                        "WEBHOOK FAIL",
                        "MAPPING PASS");
        assertThat(of(checks, Line.FORM).fault()).contains(FaultKey.LEADS_ACCESS_REVOKED);
    }

    @Test
    void aPageWhoseFormsCannotBeListedHasOneFailingLine() {
        house.meta.failFromNowOn("forms", failure(Reaction.GIVE_UP, FaultKey.PERMISSION_MISSING));

        assertThat(lines(test(connection)))
                .containsExactly(
                        "TOKEN PASS", "PERMISSIONS PASS", "PAGE PASS", "FORM FAIL", "WEBHOOK PASS");
    }

    @Test
    void namesThePermissionsThatAreMissing() {
        house.meta.token(
                new TokenState(
                        true,
                        Optional.empty(),
                        Set.of("pages_show_list", "leads_retrieval"),
                        Optional.empty()));

        Check check = of(test(connection), Line.PERMISSIONS);

        assertThat(check.fault()).contains(FaultKey.PERMISSION_MISSING);
        assertThat(check.parameters().get("permissions"))
                .isEqualTo("pages_manage_ads, pages_manage_metadata, pages_read_engagement");
    }

    @Test
    void warnsOfATokenThatEndsSoon() {
        house.meta.token(
                new TokenState(
                        true,
                        Optional.of(house.clock.instant().plus(Duration.ofDays(5))),
                        Set.copyOf(MetaAccess.NEEDED),
                        Optional.empty()));

        Check check = of(test(connection), Line.TOKEN);

        assertThat(check.outcome()).isEqualTo(TestConnection.Outcome.WARN);
        assertThat(check.fault()).contains(FaultKey.TOKEN_EXPIRING);
        assertThat(check.parameters()).containsEntry("days", "5");
        assertThat(house.connections.health(connection.id()).problem())
                .map(Fault::key)
                .contains(FaultKey.TOKEN_EXPIRING);
    }

    @Test
    void saysThatATokenIsDead() {
        house.meta.token(new TokenState(false, Optional.empty(), Set.of(), Optional.empty()));

        assertThat(of(test(connection), Line.TOKEN).fault()).contains(FaultKey.TOKEN_INVALID);
    }

    @Test
    void remembersThatThePageIsNotSubscribedUntilItIs() {
        house.meta.unsubscribe();

        assertThat(of(test(connection), Line.WEBHOOK).fault())
                .contains(FaultKey.PAGE_NOT_SUBSCRIBED);
        assertThat(house.connections.health(connection.id()).problem())
                .map(Fault::key)
                .contains(FaultKey.PAGE_NOT_SUBSCRIBED);

        house.meta.subscribe(null, connection.page()).block();
        test(connection);

        assertThat(house.connections.health(connection.id()).problem()).isEmpty();
    }

    @Test
    void warnsOfAFormWithoutAServiceQuestion() {
        house.meta.publish(
                OTHER, "Kısa form", List.of(new FormQuestion("email", "E-posta", "EMAIL")));

        List<Check> checks = test(connection);

        assertThat(checks.getLast().line()).isEqualTo(Line.MAPPING);
        assertThat(checks.getLast().fault()).contains(FaultKey.SERVICE_QUESTION_UNMAPPED);
        assertThat(checks.getLast().parameters()).containsEntry("formName", "Kısa form");
        assertThat(checks.getLast().formId()).contains("502");
    }

    @Test
    void looksOnlyAtTheChosenFormsAndMissesThoseThatAreGone() {
        Connection choosy = house.connect(aConnection().reading(FORM, new MetaId("404")));
        house.meta.publish(OTHER, "Diş");

        List<Check> checks = test(choosy);

        assertThat(lines(checks))
                .filteredOn(line -> line.startsWith("FORM"))
                .containsExactly("FORM PASS", "FORM FAIL");
        assertThat(checks)
                .filteredOn(check -> check.fault().isPresent())
                .singleElement()
                .satisfies(check -> assertThat(check.parameters()).containsEntry("formId", "404"));
    }
}
