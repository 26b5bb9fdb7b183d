package io.huni.adapter.web.shared;

import io.huni.domain.outgoing.CallFault;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.Map;

/** Why a call to a server outside failed, in a sentence, with its remedy. */
@Schema(name = "CallFault")
public record CallFaultJson(
        @Schema(example = "timed-out") String key,
        @Schema(example = "Karşı taraf 15 saniye içinde yanıt vermedi.") String detail,
        @Schema(example = "Bildirimi hemen 2xx ile yanıtlayıp işi sonra yapın.") String remedy) {
    public static CallFaultJson of(CallFault fault, Texts texts, Language language) {
        String key = "callfault." + fault.key();
        return new CallFaultJson(
                fault.key(),
                texts.text(language, key + ".detail", Map.of()),
                texts.text(language, key + ".remedy", Map.of()));
    }
}
