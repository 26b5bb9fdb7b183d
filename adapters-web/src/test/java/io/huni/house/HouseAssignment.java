package io.huni.house;

import io.huni.application.assignment.ArrangeAssignmentRules;
import io.huni.application.assignment.AssignmentQueries;
import io.huni.application.assignment.AssignmentUseCases;
import io.huni.application.assignment.InMemoryAssignmentRules;
import io.huni.application.assignment.InMemoryWorkSchedules;
import io.huni.application.assignment.SaveAssignmentRule;
import io.huni.application.assignment.SaveWorkSchedule;
import io.huni.application.identity.UserQueries;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.domain.assignment.AssignmentMethod;
import io.huni.domain.assignment.AssignmentRule;
import io.huni.domain.assignment.RuleConditions;
import io.huni.domain.assignment.RuleId;
import io.huni.domain.identity.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The use cases of assignment over the {@link House}. */
@Configuration(proxyBeanMethods = false)
class HouseAssignment {
    static final RuleId RULE = new RuleId(new UUID(0x7000, 9));

    private final InMemoryWorkSchedules schedules = new InMemoryWorkSchedules();
    private final InMemoryAssignmentRules rules = new InMemoryAssignmentRules(schedules);
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();

    /** There is this rule and no other. */
    void theOneRule(House house) {
        rules.clear();
        rules.save(
                        new AssignmentRule(
                                RULE,
                                "Herkes",
                                true,
                                RuleConditions.none(),
                                AssignmentMethod.ROUND_ROBIN,
                                List.of(house.person(Role.STAFF).id()),
                                false,
                                1))
                .block();
    }

    @Bean
    AssignmentQueries assignmentQueries(House house) {
        rules.hire(house.person(Role.STAFF).id(), Optional.empty());
        theOneRule(house);
        return AssignmentUseCases.assignmentQueries(rules, schedules);
    }

    @Bean
    SaveAssignmentRule saveAssignmentRule(House house, UserQueries users) {
        return AssignmentUseCases.saveAssignmentRule(rules, users, unitOfWork, house.ids);
    }

    @Bean
    ArrangeAssignmentRules arrangeAssignmentRules() {
        return AssignmentUseCases.arrangeAssignmentRules(rules, unitOfWork);
    }

    @Bean
    SaveWorkSchedule saveWorkSchedule() {
        return AssignmentUseCases.saveWorkSchedule(schedules, unitOfWork);
    }
}
