package io.huni.bootstrap.demo;

import io.huni.adapter.web.WebSettings;
import io.huni.domain.identity.Role;

import java.util.List;

/** The people of the sample organisation. */
final class SamplePeople {
    static final String PASSWORD = "huni-demo-2026";

    static final Person SUPERADMIN =
            new Person("kurucu@ornek.huni.test", "Selim Aras", Role.SUPERADMIN, "");
    static final Person DISTRIBUTOR =
            new Person(
                    "novadent@ornek.huni.test",
                    "Dr. Nil Erbil",
                    Role.DISTRIBUTOR,
                    "Nova Dent İstanbul");

    static final List<Person> ALL =
            List.of(
                    SUPERADMIN,
                    new Person("yonetici@ornek.huni.test", "Zeynep Doğan", Role.ADMIN, ""),
                    new Person("mudur@ornek.huni.test", "Kerem Aydın", Role.MANAGER, ""),
                    new Person("ayse@ornek.huni.test", "Ayşe Yıldırım", Role.STAFF, ""),
                    new Person("mert@ornek.huni.test", "Mert Kaya", Role.STAFF, ""),
                    new Person("burak@ornek.huni.test", "Burak Özkan", Role.STAFF, ""),
                    new Person("selin@ornek.huni.test", "Selin Çetin", Role.STAFF, ""),
                    DISTRIBUTOR);

    private SamplePeople() {}

    /**
     * @param distributor by name, blank for none
     */
    record Person(String email, String name, Role role, String distributor) {
        WebSettings.Demo.Account account() {
            return new WebSettings.Demo.Account(email, name, role.name());
        }

        boolean isInTeam() {
            return role == Role.MANAGER || role == Role.STAFF;
        }
    }
}
