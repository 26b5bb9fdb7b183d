package io.huni.bootstrap.start;

import io.huni.application.organisation.FoundOrganisation;
import io.huni.application.organisation.IssueSetupLink;
import io.huni.bootstrap.HuniSettings;
import io.huni.domain.identity.Password;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.ZoneId;
import java.util.Currency;

/** The first admin from the settings, else a link that leads a person through the first start. */
@Component
@Order(FirstStart.ORDER)
class FirstStart implements ApplicationRunner {
    static final int ORDER = 100;

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final HuniSettings settings;
    private final FoundOrganisation foundOrganisation;
    private final IssueSetupLink issueSetupLink;

    FirstStart(
            HuniSettings settings,
            FoundOrganisation foundOrganisation,
            IssueSetupLink issueSetupLink) {
        this.settings = settings;
        this.foundOrganisation = foundOrganisation;
        this.issueSetupLink = issueSetupLink;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo()) {
            return;
        }
        if (settings.admin().email().isBlank()) {
            printSetupLink();
        } else {
            found();
        }
    }

    private void found() {
        HuniSettings.Admin admin = settings.admin();
        foundOrganisation
                .found(
                        standardOrganisation(),
                        new FoundOrganisation.Admin(
                                "Superadmin",
                                new EmailAddress(admin.email()),
                                new Password(admin.password())))
                .block();
    }

    private void printSetupLink() {
        String token = issueSetupLink.issue().block();
        if (token != null) {
            LOG.info(
                    "Nobody has set Huni up yet. Open this link, it works once: {}/setup?token={}",
                    settings.publicUrl(),
                    token);
        }
    }

    private static Organisation standardOrganisation() {
        return new Organisation(
                "Huni", ZoneId.of("Europe/Istanbul"), Language.TR, Currency.getInstance("TRY"));
    }
}
