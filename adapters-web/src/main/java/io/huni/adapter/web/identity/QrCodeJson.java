package io.huni.adapter.web.identity;

import io.nayuki.qrcodegen.QrCode;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A QR code to be drawn.
 *
 * @param size of a side, in modules, without a margin
 * @param path of the dark modules, as SVG writes it, a unit a module
 */
@Schema(name = "QrCode")
record QrCodeJson(@Schema(example = "41") int size, @Schema(example = "M0,0h1v1h-1z") String path) {
    static QrCodeJson of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        String path =
                IntStream.range(0, code.size * code.size)
                        .filter(at -> code.getModule(at % code.size, at / code.size))
                        .mapToObj(at -> "M" + at % code.size + "," + at / code.size + "h1v1h-1z")
                        .collect(Collectors.joining());
        return new QrCodeJson(code.size, path);
    }
}
