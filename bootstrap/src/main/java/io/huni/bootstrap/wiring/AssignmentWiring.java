package io.huni.bootstrap.wiring;

import io.huni.application.assignment.ArrangeAssignmentRules;
import io.huni.application.assignment.AssignLeads;
import io.huni.application.assignment.AssignWaitingLeads;
import io.huni.application.assignment.AssignmentPorts;
import io.huni.application.assignment.AssignmentQueries;
import io.huni.application.assignment.AssignmentSettings;
import io.huni.application.assignment.AssignmentUseCases;
import io.huni.application.assignment.BeforeAssignment;
import io.huni.application.assignment.SaveAssignmentRule;
import io.huni.application.assignment.SaveWorkSchedule;
import io.huni.application.identity.UserQueries;
import io.huni.application.lead.WorkOnLeads;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.outbox.Reaction;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

@Configuration(proxyBeanMethods = false)
class AssignmentWiring {
    @Bean
    AssignLeads assignLeads(
            AssignmentPorts ports,
            BeforeAssignment before,
            OrganisationQueries organisations,
            UserQueries users,
            WorkOnLeads workOnLeads,
            UnitOfWork unitOfWork,
            Clock clock) {
        return AssignmentUseCases.assignLeads(
                ports, before, organisations, users, workOnLeads, unitOfWork, clock);
    }

    @Bean
    AssignWaitingLeads assignWaitingLeads(
            AssignmentPorts ports, AssignLeads assignLeads, Clock clock) {
        return AssignmentUseCases.assignWaitingLeads(
                ports.leads(), assignLeads, AssignmentSettings.standard(), clock);
    }

    @Bean
    Reaction assignCapturedLeads(AssignLeads assignLeads) {
        return AssignmentUseCases.assignCapturedLeads(assignLeads, AssignmentSettings.standard());
    }

    @Bean
    AssignmentQueries assignmentQueries(AssignmentPorts ports) {
        return AssignmentUseCases.assignmentQueries(ports.rules(), ports.schedules());
    }

    @Bean
    SaveAssignmentRule saveAssignmentRule(
            AssignmentPorts ports, UserQueries users, UnitOfWork unitOfWork, Ids ids) {
        return AssignmentUseCases.saveAssignmentRule(ports.rules(), users, unitOfWork, ids);
    }

    @Bean
    ArrangeAssignmentRules arrangeAssignmentRules(AssignmentPorts ports, UnitOfWork unitOfWork) {
        return AssignmentUseCases.arrangeAssignmentRules(ports.rules(), unitOfWork);
    }

    @Bean
    SaveWorkSchedule saveWorkSchedule(AssignmentPorts ports, UnitOfWork unitOfWork) {
        return AssignmentUseCases.saveWorkSchedule(ports.schedules(), unitOfWork);
    }
}
