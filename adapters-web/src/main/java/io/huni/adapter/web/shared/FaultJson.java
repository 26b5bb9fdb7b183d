package io.huni.adapter.web.shared;

import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.Optional;

/** Something broken in a sentence, with its remedy. */
@Schema(name = "Fault")
public record FaultJson(
        @Schema(example = "token-expiring") String key,
        @Schema(example = "Erişim anahtarı 5 gün sonra bitiyor; sonra yeni lead gelmez.")
                String detail,
        @Schema(example = "Sayfa yöneticisi bir dakikada yenileyebilir.") String remedy,
        @Schema(allowableValues = {"RENEW_TOKEN", "SUBSCRIBE", "MAP_QUESTION", "OPEN_META"})
                Optional<FaultKey.Action> action,
        Instant since) {

    public static FaultJson of(Fault fault, Texts texts, Language language) {
        String key = "fault." + fault.key().key();
        return new FaultJson(
                fault.key().key(),
                texts.text(language, key + ".detail", fault.parameters()),
                texts.text(language, key + ".remedy", fault.parameters()),
                fault.key().action(),
                fault.since());
    }
}
