package io.huni.bootstrap.attack;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.UUID;

/**
 * Something that is true of a foreign lead and of no own one, and its like that is true of nothing.
 */
record Fact(String told, String never) {
    static final String NAME = "Zühtü Yabancıoğlu";
    static final String PHONE = "+905329998877";
    static final String EMAIL = "zuhtu@yabanci.example";
    static final String TAG = "gizli-etiket";
    static final String CAMPAIGN = "120987654321098";
    static final String CAMPAIGN_NAME = "Gizli Kampanya";
    static final String SOURCE = "gizlikaynak";
    static final String NOTE = "Gizli not: pazarlık payı var";

    /** What can be typed, as against ids, which each world has of its own. */
    static final List<Fact> TYPED =
            List.of(
                    new Fact(NAME, "Zühtü Hiçolmayan"),
                    new Fact("yabanci", "hicolma"),
                    new Fact(PHONE, "+905329990011"),
                    new Fact("05329998877", "05329990011"),
                    new Fact(EMAIL, "hicbir@olmayan.example"),
                    new Fact(TAG, "olmayan-etiket"),
                    new Fact(CAMPAIGN, "120987654321001"),
                    new Fact(SOURCE, "olmayankaynak"));

    /** What no answer to others may hold. */
    static final List<String> TRACES =
            List.of(
                    NAME,
                    "Yabancıoğlu",
                    PHONE,
                    "9998877",
                    EMAIL,
                    TAG,
                    CAMPAIGN,
                    CAMPAIGN_NAME,
                    SOURCE,
                    NOTE,
                    "pazarlık payı");

    /** Whether a parameter of that form can take it; of the others one is enough. */
    boolean fits(JsonNode schema) {
        JsonNode form = schema.has("items") ? schema.get("items") : schema;
        boolean free =
                form.path("type").asString("").equals("string")
                        && !form.has("enum")
                        && !form.has("$ref")
                        && !form.path("format").asString("").startsWith("date");
        if (form.path("format").asString("").equals("uuid")) {
            return isId();
        }
        return free || told.equals(NAME);
    }

    private boolean isId() {
        return told.length() == never.length() && told.matches("[0-9a-f]{8}-[0-9a-f-]{27}");
    }

    /** What is no fact of one kind is answered like any other of that kind. */
    String kind() {
        if (isId()) {
            return "id";
        }
        return never.contains("@") ? "address" : never.matches("[+\\d]+") ? "number" : "text";
    }

    static Fact ofId(String id) {
        return new Fact(id, UUID.randomUUID().toString());
    }
}
