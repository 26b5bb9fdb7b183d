package io.huni.adapter.web.organisation;

import io.huni.adapter.web.WebSettings;
import io.huni.adapter.web.WebSettings.Demo;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/**
 * How far the first start is, and what the sign-in page offers.
 *
 * @param singleSignOn whether the organisation's identity provider may be asked, at {@code
 *     /single-sign-on}
 */
@Schema(name = "Setup")
record SetupJson(
        boolean needed,
        boolean demo,
        Optional<String> demoPassword,
        Optional<List<Account>> demoAccounts,
        Optional<String> sandboxUrl,
        boolean singleSignOn) {

    static SetupJson of(boolean needed, WebSettings settings) {
        Optional<Demo> demo = settings.demo();
        return new SetupJson(
                needed,
                demo.isPresent(),
                demo.map(Demo::password),
                demo.map(Demo::accounts).map(SetupJson::accounts),
                demo.flatMap(Demo::sandboxUrl).map(Object::toString),
                settings.singleSignOn());
    }

    private static List<Account> accounts(List<Demo.Account> accounts) {
        return accounts.stream()
                .map(account -> new Account(account.email(), account.name(), account.role()))
                .toList();
    }

    @Schema(name = "DemoAccount")
    record Account(String email, String name, String role) {}
}
