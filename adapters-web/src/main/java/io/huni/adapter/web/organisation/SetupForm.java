package io.huni.adapter.web.organisation;

import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.Wire;
import io.huni.application.organisation.CompleteSetup;
import io.huni.domain.identity.Password;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.Require;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;

import java.util.Currency;

/** What the first start asks. */
@Schema(name = "SetupForm")
record SetupForm(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable String token,
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable House organisation,
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Admin admin) {
    private static final int LONGEST_TOKEN = 200;
    private static final String LIRA = "TRY";

    CompleteSetup.Command command(Wire wire, ServerHttpRequest request) {
        String link = Require.atMost("token", Fields.required("token", token), LONGEST_TOKEN);
        Organisation house = Fields.required("organisation", organisation).read();
        Admin first = Fields.required("admin", admin);
        return Fields.within(
                "/admin",
                () ->
                        new CompleteSetup.Command(
                                link,
                                house,
                                Fields.required("name", first.name),
                                Fields.required("email", first.email, EmailAddress::new),
                                Fields.required("password", first.password, Password::new),
                                Wire.userAgent(request),
                                wire.address(request)));
    }

    @Schema(name = "SetupOrganisation")
    record House(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Anadolu Sağlık Turizmi")
                    @Nullable String name,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Europe/Istanbul")
                    @Nullable String timeZone,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Language language) {

        Organisation read() {
            return Fields.within(
                    "/organisation",
                    () ->
                            new Organisation(
                                    Fields.required("name", name),
                                    Fields.required("timeZone", timeZone, Choices::zone),
                                    Fields.required("language", language),
                                    Currency.getInstance(LIRA)));
        }
    }

    @Schema(name = "SetupAdmin")
    record Admin(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Zeynep Doğan")
                    @Nullable String name,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "zeynep@anadolu.example")
                    @Nullable String email,
            @Schema(requiredMode = RequiredMode.REQUIRED, format = "password", minLength = 10)
                    @Nullable String password) {}
}
