package io.huni.domain.identity;

import io.huni.domain.shared.Require;

import java.util.Optional;

/**
 * People who work together and see each other's leads when their role reaches as far as the team.
 *
 * @param department a word to group teams by; it gives no right
 * @param version rises with each change
 */
public record Team(TeamId id, String name, Optional<String> department, int version) {
    private static final int LONGEST_NAME = 120;

    public Team {
        name = Require.line("name", name, LONGEST_NAME);
        department = department.map(word -> Require.line("department", word, LONGEST_NAME));
    }
}
