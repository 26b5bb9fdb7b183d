package io.huni.adapter.web.identity;

import io.huni.application.identity.TeamQueries.TeamView;
import io.huni.domain.identity.Team;
import io.huni.domain.identity.User;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A team with its people as the API writes it. */
@Schema(name = "Team")
record TeamJson(
        UUID id,
        @Schema(example = "Satış ekibi") String name,
        @Schema(example = "Satış") Optional<String> department,
        List<Member> members,
        int version) {

    static TeamJson of(TeamView view) {
        return new TeamJson(
                view.team().id().value(),
                view.team().name(),
                view.team().department(),
                view.members().stream().map(Member::of).toList(),
                view.team().version());
    }

    @Schema(name = "TeamMember")
    record Member(UUID id, @Schema(example = "Ayşe Yıldırım") String name, boolean active) {
        static Member of(User user) {
            return new Member(user.id().value(), user.name(), user.active());
        }
    }

    @Schema(name = "TeamList")
    record Teams(List<TeamJson> items) {
        static Teams of(List<TeamView> found) {
            return new Teams(found.stream().map(TeamJson::of).toList());
        }
    }

    @Schema(name = "SavedTeam")
    record Saved(UUID id, String name, Optional<String> department, int version) {
        static Saved of(Team team) {
            return new Saved(team.id().value(), team.name(), team.department(), team.version());
        }
    }
}
