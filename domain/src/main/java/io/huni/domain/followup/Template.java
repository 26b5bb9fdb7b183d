package io.huni.domain.followup;

import io.huni.domain.identity.Owners;
import io.huni.domain.shared.Require;

/**
 * A mail to leads that is written once and filled for each.
 *
 * @param owners of the house when there is none; else of a distributor or a team
 * @param shared whether distributors may use one of the house
 * @param version rises with every change
 */
public record Template(
        TemplateId id, Owners owners, String name, MailText text, boolean shared, int version) {
    private static final int LONGEST_NAME = 80;

    public Template {
        name = Require.line("name", name, LONGEST_NAME);
    }
}
