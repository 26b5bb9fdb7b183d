package io.huni.application.assignment;

import io.huni.application.assignment.port.AssignmentRules;
import io.huni.application.assignment.port.LeadsToAssign;
import io.huni.application.assignment.port.WorkSchedules;
import io.huni.application.identity.UserQueries;
import io.huni.application.lead.WorkOnLeads;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.outbox.Reaction;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;

import java.time.Clock;

/** Builds the use cases of assignment. */
public final class AssignmentUseCases {
    private AssignmentUseCases() {}

    public static AssignLeads assignLeads(
            AssignmentPorts ports,
            BeforeAssignment before,
            OrganisationQueries organisations,
            UserQueries users,
            WorkOnLeads workOnLeads,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new AssignLeadsService(
                ports,
                before,
                new CandidateQueries(ports, organisations, users, clock),
                workOnLeads,
                unitOfWork,
                clock);
    }

    public static AssignWaitingLeads assignWaitingLeads(
            LeadsToAssign leads,
            AssignLeads assignLeads,
            AssignmentSettings settings,
            Clock clock) {
        return new AssignWaitingLeadsService(leads, assignLeads, settings, clock);
    }

    /** The reaction that gives captured leads to people. */
    public static Reaction assignCapturedLeads(
            AssignLeads assignLeads, AssignmentSettings settings) {
        return new AssignCapturedLeads(assignLeads, settings);
    }

    public static AssignmentQueries assignmentQueries(
            AssignmentRules rules, WorkSchedules schedules) {
        return new AssignmentQueriesService(rules, schedules);
    }

    public static SaveAssignmentRule saveAssignmentRule(
            AssignmentRules rules, UserQueries users, UnitOfWork unitOfWork, Ids ids) {
        return new SaveAssignmentRuleService(rules, users, unitOfWork, ids);
    }

    public static ArrangeAssignmentRules arrangeAssignmentRules(
            AssignmentRules rules, UnitOfWork unitOfWork) {
        return new ArrangeAssignmentRulesService(rules, unitOfWork);
    }

    public static SaveWorkSchedule saveWorkSchedule(
            WorkSchedules schedules, UnitOfWork unitOfWork) {
        return new SaveWorkScheduleService(schedules, unitOfWork);
    }
}
