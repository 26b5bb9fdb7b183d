package io.huni.application.assignment;

import io.huni.application.assignment.port.AssignmentRules;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;

import java.util.Optional;
import java.util.UUID;

final class InMemoryAssignmentRulesTest extends AssignmentRulesContract {
    private static final UserId AYSE = new UserId(new UUID(1, 1));
    private static final UserId MEHMET = new UserId(new UUID(1, 2));
    private static final TeamId DAY = new TeamId(new UUID(2, 1));

    private final InMemoryAssignmentRules rules =
            new InMemoryAssignmentRules(new InMemoryWorkSchedules());

    InMemoryAssignmentRulesTest() {
        rules.hire(AYSE, Optional.of(DAY));
        rules.hire(MEHMET, Optional.empty());
    }

    @Override
    protected AssignmentRules rules() {
        return rules;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return new InMemoryUnitOfWork();
    }

    @Override
    protected UserId ayse() {
        return AYSE;
    }

    @Override
    protected TeamId teamOfAyse() {
        return DAY;
    }

    @Override
    protected UserId mehmet() {
        return MEHMET;
    }

    @Override
    protected void dismissAyse() {
        rules.dismiss(AYSE);
    }

    @Override
    protected void load(UserId person, int leads) {
        rules.load(person, leads);
    }
}
