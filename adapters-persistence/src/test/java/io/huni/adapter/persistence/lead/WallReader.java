package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.lead.Organisation.ANKARA;
import static io.huni.adapter.persistence.lead.Organisation.AYSE;
import static io.huni.adapter.persistence.lead.Organisation.DAY;
import static io.huni.adapter.persistence.lead.Organisation.IZMIR;
import static io.huni.adapter.persistence.lead.Organisation.NIGHT;

import java.util.Set;
import java.util.UUID;

/** Who the setting of row-level security speaks for, and the leads that are theirs. */
enum WallReader {
    PROGRAM("all", Set.of("Bir", "İki", "Üç")),
    DISTRIBUTOR("distributor:" + ANKARA.value(), Set.of("Bir")),
    OTHER_DISTRIBUTOR("distributor:" + IZMIR.value(), Set.of("İki")),
    TEAM("team:" + NIGHT.value(), Set.of("İki")),
    USER("user:" + AYSE.value(), Set.of("Bir")),
    USER_WITH_THE_ID_OF_A_TEAM("user:" + DAY.value(), Set.of()),
    STRANGER("distributor:" + new UUID(9, 9), Set.of()),
    NOBODY("none", Set.of()),
    NO_SCOPE("", Set.of());

    private final String setting;
    private final Set<String> leads;

    WallReader(String setting, Set<String> leads) {
        this.setting = setting;
        this.leads = leads;
    }

    String setting() {
        return setting;
    }

    Set<String> leads() {
        return leads;
    }
}
