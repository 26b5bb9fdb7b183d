package io.huni.adapter.persistence.assignment;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.assignment.AssignmentRulesContract;
import io.huni.application.assignment.port.AssignmentRules;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

final class R2dbcAssignmentRulesTest extends AssignmentRulesContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @BeforeEach
    void found() {
        AssignmentPeople.in(POSTGRES);
    }

    @Override
    protected AssignmentRules rules() {
        return new R2dbcAssignmentRules(POSTGRES.client());
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return POSTGRES.unitOfWork();
    }

    @Override
    protected UserId ayse() {
        return AssignmentPeople.AYSE;
    }

    @Override
    protected TeamId teamOfAyse() {
        return AssignmentPeople.DAY;
    }

    @Override
    protected UserId mehmet() {
        return AssignmentPeople.MEHMET;
    }

    @Override
    protected void dismissAyse() {
        POSTGRES.run(
                "UPDATE app_user SET active = false WHERE id = '%s'".formatted(ayse().value()));
    }

    @Override
    protected void load(UserId person, int leads) {
        AssignmentPeople.load(POSTGRES, person, leads);
    }
}
