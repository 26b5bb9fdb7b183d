package io.huni.adapter.outgoing.notification;

import io.huni.application.notification.port.ChannelSenders.Line;
import io.huni.application.notification.port.ChannelSenders.Note;
import io.huni.domain.shared.Legible;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A message as rich text (https://docs.slack.dev/reference/block-kit/blocks/rich-text-block), in
 * which every text is what it is: a name cannot mention a channel, be a link or be bold.
 */
final class SlackBlocks {
    private static final int LONGEST = 300;

    private SlackBlocks() {}

    static String message(String member, Note note) {
        List<Map<String, Object>> elements = new ArrayList<>();
        elements.add(section(List.of(link(note.title(), note.place()))));
        if (!note.lines().isEmpty()) {
            elements.add(
                    Map.of(
                            "type",
                            "rich_text_list",
                            "style",
                            "bullet",
                            "elements",
                            note.lines().stream().map(SlackBlocks::item).toList()));
        }
        return JsonMapper.shared()
                .writeValueAsString(
                        Map.of(
                                "channel",
                                member,
                                "text",
                                escaped(plain(note.title())),
                                "blocks",
                                List.of(Map.of("type", "rich_text", "elements", elements)),
                                "unfurl_links",
                                false,
                                "unfurl_media",
                                false));
    }

    private static Map<String, Object> item(Line line) {
        return section(List.of(link(line.text(), line.place())));
    }

    private static Map<String, Object> section(List<Map<String, Object>> elements) {
        return Map.of("type", "rich_text_section", "elements", elements);
    }

    private static Map<String, Object> link(String text, String place) {
        return Map.of("type", "link", "url", place, "text", plain(text));
    }

    private static String plain(String text) {
        String line = Legible.of(text).replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
    }

    /** The text of the pop-up, in which these three mean something. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
