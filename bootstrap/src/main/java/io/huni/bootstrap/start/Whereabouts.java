package io.huni.bootstrap.start;

import io.huni.bootstrap.HuniSettings;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/**
 * Says at the end of a start where to go, so that nobody has to look for it in what stands above.
 */
@Component
class Whereabouts {
    private static final Logger LOG = LoggerFactory.getLogger(Whereabouts.class);

    private final HuniSettings settings;

    Whereabouts(HuniSettings settings) {
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        LOG.info("{}", text());
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("Huni is running.");
        lines.add("");
        lines.add("  Open          " + settings.publicUrl());
        if (settings.demo()) {
            lines.add("  Sign in       the accounts stand on the sign-in page");
            lines.add("  Meta stand-in http://localhost:" + settings.sandbox().port());
        }
        lines.add("  Data          " + settings.dataDir().toAbsolutePath().normalize());
        if (settings.demo()) {
            lines.add("");
            lines.add("  The sample leads come within a minute; you can go there now.");
        }
        lines.add("");
        return String.join(System.lineSeparator(), lines);
    }
}
