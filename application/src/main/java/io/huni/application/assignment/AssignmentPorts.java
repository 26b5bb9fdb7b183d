package io.huni.application.assignment;

import io.huni.application.assignment.port.AssignmentRules;
import io.huni.application.assignment.port.LeadsToAssign;
import io.huni.application.assignment.port.WorkSchedules;

/** The out-ports of assignment. */
public record AssignmentPorts(
        AssignmentRules rules, LeadsToAssign leads, WorkSchedules schedules) {}
