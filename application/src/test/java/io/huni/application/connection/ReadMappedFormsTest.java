package io.huni.application.connection;

import static io.huni.application.connection.ConnectionFixture.aConnection;
import static io.huni.domain.identity.ActorFixture.superadmin;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.connection.Connection;
import io.huni.domain.lead.QuestionTarget;
import io.huni.domain.shared.MetaId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Map;

class ReadMappedFormsTest {
    private static final MetaId FORM = new MetaId("501");
    private static final MetaId OTHER = new MetaId("502");

    private final ConnectionHouse house = new ConnectionHouse();
    private final Connection connection = house.connect(aConnection());

    @BeforeEach
    void knowForms() {
        house.meta.publish(FORM, "İmplant");
        house.meta.publish(OTHER, "Diş beyazlatma");
        house.useCases.runSync().run(connection.id()).block();
    }

    private void map(MetaId form, QuestionTarget target) {
        house.useCases
                .mapForm()
                .map(superadmin(), connection.id(), form, Map.of("hangi_hizmet", target))
                .block();
    }

    private void read() {
        house.readAnew.clear();
        house.useCases.readMappedForms().read().block();
    }

    @Test
    void readsTheLeadsOfAMappedFormOnce() {
        map(FORM, QuestionTarget.Field.ANSWER);

        read();
        assertThat(house.readAnew).containsOnlyKeys(FORM);
        assertThat(house.readAnew.get(FORM).questions().values())
                .anyMatch(question -> question.target() == QuestionTarget.Field.ANSWER);

        read();
        assertThat(house.readAnew).isEmpty();
    }

    @Test
    void aFormThatCannotBeReadWaitsAndHoldsUpNoOther() {
        map(FORM, QuestionTarget.Field.ANSWER);
        map(OTHER, QuestionTarget.Field.ANSWER);
        house.onReadAnew = this::failFor;

        read();
        assertThat(house.readAnew).containsOnlyKeys(OTHER);

        house.onReadAnew = form -> {};
        read();
        assertThat(house.readAnew).containsOnlyKeys(FORM);
    }

    private void failFor(MetaId form) {
        if (form.equals(FORM)) {
            throw new IllegalStateException("database away");
        }
    }

    @Test
    void readsAFormAgainThatIsMappedWhileItIsRead() {
        map(FORM, QuestionTarget.Field.ANSWER);
        house.onReadAnew = form -> map(form, QuestionTarget.Field.SERVICE);
        read();
        house.onReadAnew = form -> {};

        read();

        assertThat(house.readAnew).containsOnlyKeys(FORM);
    }
}
