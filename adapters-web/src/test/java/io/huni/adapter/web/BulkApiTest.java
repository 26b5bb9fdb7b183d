package io.huni.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.lead.ChangeManyLeads.Command;
import io.huni.application.lead.ChangeManyLeads.Selection;
import io.huni.application.lead.ChangeManyLeads.Wish;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Optional;
import java.util.Set;

class BulkApiTest extends ApiTest {
    private static final String BULK = "/api/v1/leads/bulk";

    @Autowired JobPorts jobs;

    @Test
    void takesNamedLeadsAndAnswersWithTheJob() {
        post(
                        BULK,
                        """
                        {"selection":{"ids":["%1$s","%1$s"]},
                         "action":{"type":"STATUS","status":"LOST","reason":"Bütçe"}}
                        """
                                .formatted(Sample.ID))
                .expectStatus()
                .isAccepted()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(412)
                .jsonPath("$.reasons[0].reason.detail")
                .isEqualTo("Zaten öyleydi.")
                .jsonPath("$.reasons[0].count")
                .isEqualTo(14);

        Command started = jobs.started;
        assertThat(started.selection())
                .isEqualTo(new Selection.Named(List.of(new LeadId(Sample.ID))));
        assertThat(started.wish())
                .isEqualTo(new Wish.Do(new LeadAction.MoveTo(LeadStatus.LOST, "Bütçe", "")));
    }

    @Test
    void aFilterHasTheParametersOfTheListAsArrays() {
        post(
                        BULK,
                        """
                        {"selection":{"filter":{"status":["NEW","LOST"],"assigneeId":["none"],
                         "test":["false"]},"expectedCount":412},"action":{"type":"ASSIGN"}}
                        """)
                .expectStatus()
                .isAccepted();

        assertThat(jobs.started.selection())
                .isInstanceOfSatisfying(
                        Selection.Matching.class,
                        matching -> {
                            assertThat(matching.expected()).isEqualTo(412);
                            assertThat(matching.filter().statuses())
                                    .isEqualTo(Set.of(LeadStatus.NEW, LeadStatus.LOST));
                            assertThat(matching.filter().unassigned()).isTrue();
                            assertThat(matching.filter().test()).contains(false);
                        });
        assertThat(jobs.started.wish()).isEqualTo(new Wish.Give(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{};/selection/ids",
                "{'ids':[]};/selection/ids",
                "{'ids':['x']};/selection/ids",
                "{'ids':[null]};/selection/ids",
                "{'ids':['00000000-0000-0000-0000-000000000001'],'filter':{}};/selection/filter",
                "{'filter':{}};/selection/expectedCount",
                "{'filter':{},'expectedCount':0};/selection/expectedCount",
                "{'filter':{'stauts':['NEW']},'expectedCount':1};/selection/filter/filter",
                "{'filter':{'limit':['1']},'expectedCount':1};/selection/filter/filter",
                "{'filter':{'status':['OLD']},'expectedCount':1};/selection/filter/status"
            })
    void refusesASelectionThatMayMeanSomethingElse(String selection, String pointer) {
        post(
                        BULK,
                        "{\"selection\":%s,\"action\":{\"type\":\"DELETE\"}}"
                                .formatted(selection.replace('\'', '"')))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{};400;/action/type",
                "{'type':'CALL'};400;/action/type",
                "{'type':'STATUS'};400;/action/status",
                "{'type':'STATUS','status':'LOST'};422;/action/reason",
                "{'type':'TAG'};400;/action/tag",
                "{'type':'NOTE','text':' '};400;/action/text",
                "{'type':'ASSIGN','userId':'x'};400;/action/userId"
            })
    void refusesAnActionThatIsNotWhole(String action, int status, String pointer) {
        post(
                        BULK,
                        "{\"selection\":{\"ids\":[\"%s\"]},\"action\":%s}"
                                .formatted(Sample.ID, action.replace('\'', '"')))
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer);
    }

    @Test
    void namesTheRecordsAndWhyTheyWereSkipped() {
        api.get()
                .uri("/api/v1/jobs/" + Sample.ID + "/results?outcome=SKIPPED")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].title")
                .isEqualTo("Gülşah Ertürk")
                .jsonPath("$.items[0].reason.key")
                .isEqualTo("lead.unchanged");
    }
}
