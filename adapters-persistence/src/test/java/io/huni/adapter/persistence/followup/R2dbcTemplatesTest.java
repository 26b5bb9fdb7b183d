package io.huni.adapter.persistence.followup;

import static io.huni.domain.followup.FollowupFixture.aRule;
import static io.huni.domain.followup.FollowupFixture.aTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.followup.TemplatesContract;
import io.huni.application.followup.port.Templates;
import io.huni.domain.followup.Template;
import io.huni.domain.shared.DistributorId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.util.UUID;

final class R2dbcTemplatesTest extends TemplatesContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @BeforeEach
    void empty() {
        FollowedHouse.empty(POSTGRES);
    }

    @Override
    protected Templates templates() {
        return new R2dbcTemplates(POSTGRES.client());
    }

    @Test
    void oneThatARuleSendsStays() {
        Template template = aTemplate().template();
        templates().save(template).block();
        new R2dbcFollowupRules(POSTGRES.client())
                .save(aRule().sending(template.id()).rule())
                .block();

        assertThatThrownBy(() -> templates().remove(template.id()).block())
                .hasMessageContaining("followup.template-in-use");
        assertThat(templates().find(template.id()).block()).isNotNull();
    }

    @Test
    void namesAreInTurkishOrder() {
        for (String name : new String[] {"İzmir", "Irmak", "Çam", "Cam", "Zil"}) {
            templates().save(aTemplate().called(name).template()).block();
        }

        assertThat(templates().all().block())
                .extracting(Template::name)
                .containsExactly("Cam", "Çam", "Irmak", "İzmir", "Zil");
    }

    @Test
    void aDistributorThatIsNotThereIsUnknown() {
        Template foreign =
                aTemplate().ofDistributor(new DistributorId(UUID.randomUUID())).template();

        assertThatThrownBy(() -> templates().save(foreign).block())
                .hasMessageContaining("organisation.distributor-unknown");
    }

    /** Whoever sends by it holds up nobody but who deletes it. */
    @Test
    void whileSomebodyChangesOneOthersReadIt() {
        Template template = aTemplate().template();
        templates().save(template).block();

        assertThat(whileHeld(templates().claim(template.id()), templates().find(template.id())))
                .isEqualTo(template);
        assertThat(whileHeld(templates().hold(template.id()), templates().hold(template.id())))
                .isEqualTo(template);
        assertThatThrownBy(
                        () ->
                                whileHeld(
                                        templates().hold(template.id()),
                                        templates().claim(template.id())))
                .hasMessageContaining("lock timeout");
    }

    private static Template whileHeld(Mono<Template> held, Mono<Template> other) {
        return held.flatMap(
                        there ->
                                Mono.fromCallable(() -> hasty(other).block())
                                        .subscribeOn(Schedulers.boundedElastic()))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    /** Gives up instead of waiting for a lock. */
    private static Mono<Template> hasty(Mono<Template> asked) {
        return POSTGRES.client()
                .sql("SET LOCAL lock_timeout = '100ms'")
                .then()
                .then(asked)
                .as(POSTGRES.unitOfWork()::inTransaction);
    }
}
