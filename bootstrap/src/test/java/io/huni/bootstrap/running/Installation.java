package io.huni.bootstrap.running;

import io.huni.sandbox.MetaSandbox;
import io.huni.sandbox.SandboxSettings;
import io.huni.sandbox.world.Lead;
import io.huni.sandbox.world.Page;
import io.huni.sandbox.world.Seed;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A running Huni with its superadmin and its own stand-in for Meta, whose pages hold no lead yet.
 */
public final class Installation implements AutoCloseable {
    public static final String ADMIN = "ilk.yonetici@ornek.huni.test";
    public static final String PASSWORD = "uzun-ve-gizli-bir-parola-61";
    public static final Page PAGE = Seed.PAGES.getFirst();
    static final String FORM = "1200000000000101";

    private final MetaSandbox meta;
    private final HuniProcess huni;
    private Api api;

    private Installation(MetaSandbox meta, HuniProcess huni) {
        this.meta = meta;
        this.huni = huni;
        this.api = Api.signIn(huni.url(), ADMIN, PASSWORD);
    }

    public static Installation start(Path dataDir, Map<String, String> more) {
        SandboxSettings standard = SandboxSettings.standard(0, "", Instant.now());
        MetaSandbox meta = MetaSandbox.start(standard.withLeads(0));
        Map<String, String> settings = new HashMap<>(more);
        settings.put("HUNI_ADMIN_EMAIL", ADMIN);
        settings.put("HUNI_ADMIN_PASSWORD", PASSWORD);
        settings.put("HUNI_META_APP_ID", standard.appId());
        settings.put("HUNI_META_APP_SECRET", standard.appSecret());
        settings.put("HUNI_META_VERIFY_TOKEN", standard.verifyToken());
        settings.putIfAbsent("HUNI_META_GRAPH_URL", meta.url());
        settings.putIfAbsent("HUNI_SLACK_URL", "https://slack.invalid/api");
        HuniProcess huni = HuniProcess.start(dataDir, settings);
        meta.webhooks().to(huni.url() + "/api/v1/meta/webhook");
        return new Installation(meta, huni);
    }

    /** Gives a distributor the page; asks Meta by itself once a day only. */
    public JsonNode connect(Page page) {
        JsonNode distributor = api.post("/api/v1/distributors", Map.of("name", page.name())).body();
        return api.post(
                        "/api/v1/connections",
                        Map.of(
                                "distributorId", distributor.path("id").asString(""),
                                "name", page.name(),
                                "pageId", page.id(),
                                "formIds", List.of(),
                                "accessToken", page.token(),
                                "syncIntervalMinutes", 1440,
                                "active", true))
                .body();
    }

    /** People send the form; no webhook tells of it. */
    public List<Lead> submitQuietly(int count) {
        return meta.submit(FORM, count, Map.of(), Optional.empty(), false);
    }

    /** Signs in again, as after a break. */
    Api signInAgain() {
        api = Api.signIn(huni.url(), ADMIN, PASSWORD);
        return api;
    }

    Api api() {
        return api;
    }

    public HuniProcess huni() {
        return huni;
    }

    public MetaSandbox meta() {
        return meta;
    }

    public WebhookSender sender() {
        return new WebhookSender(huni.url(), meta.settings().appSecret());
    }

    public Database database() {
        return Database.ofEmbedded(huni);
    }

    @Override
    public void close() {
        huni.close();
        meta.close();
    }
}
