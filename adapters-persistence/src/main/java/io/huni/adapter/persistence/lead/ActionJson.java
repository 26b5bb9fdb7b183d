package io.huni.adapter.persistence.lead;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.HandOver;
import io.huni.domain.lead.LeadAction;

import tools.jackson.databind.json.JsonMapper;

import java.util.Optional;

/** Actions as JSON. The names are stored, so they never change. */
final class ActionJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addMixIn(LeadAction.class, Named.class)
                    .addMixIn(LeadAction.Assign.class, Blind.class)
                    .build();

    private ActionJson() {}

    static String write(LeadAction action) {
        return MAPPER.writerFor(LeadAction.class).writeValueAsString(action);
    }

    static LeadAction read(String json) {
        return MAPPER.readValue(json, LeadAction.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @Type(value = LeadAction.MoveTo.class, name = "STATUS"),
        @Type(value = LeadAction.Assign.class, name = "ASSIGN"),
        @Type(value = LeadAction.Note.class, name = "NOTE"),
        @Type(value = LeadAction.Call.class, name = "CALL"),
        @Type(value = LeadAction.Tag.class, name = "TAG"),
        @Type(value = LeadAction.Delete.class, name = "DELETE"),
        @Type(value = LeadAction.Restore.class, name = "RESTORE"),
        @Type(value = HandOver.class, name = "TRANSFER")
    })
    private interface Named {}

    /** What somebody may see is asked for when the action is done. */
    private abstract static class Blind {
        @JsonCreator
        Blind(
                @JsonProperty("to") Optional<UserId> to,
                @JsonProperty("team") Optional<TeamId> team,
                @JsonProperty("why") String why) {}

        @JsonIgnore
        abstract Visibility sight();
    }
}
