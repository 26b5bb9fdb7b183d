package io.huni.adapter.persistence.assignment;

import io.huni.application.assignment.AssignmentPorts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** The out-ports of assignment. */
@Configuration(proxyBeanMethods = false)
public class AssignmentPersistence {
    @Bean
    AssignmentPorts assignmentPorts(DatabaseClient client) {
        return new AssignmentPorts(
                new R2dbcAssignmentRules(client),
                new R2dbcLeadsToAssign(client),
                new R2dbcWorkSchedules(client));
    }
}
