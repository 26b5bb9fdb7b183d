package io.huni.adapter.learning.ranking;

import io.huni.application.ranking.port.LearnedModel;

import tools.jackson.databind.json.JsonMapper;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * A model with what its columns mean: four bytes of length, the columns as JSON, the trees as
 * XGBoost writes them.
 */
record ModelFile(Layout layout, byte[] trees) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    LearnedModel written() {
        byte[] columns = MAPPER.writeValueAsBytes(new Columns(layout.columns()));
        ByteBuffer file = ByteBuffer.allocate(Integer.BYTES + columns.length + trees.length);
        return new LearnedModel(file.putInt(columns.length).put(columns).put(trees).array());
    }

    static ModelFile read(LearnedModel model) {
        ByteBuffer file = ByteBuffer.wrap(model.bytes());
        byte[] columns = new byte[file.getInt()];
        file.get(columns);
        byte[] trees = new byte[file.remaining()];
        file.get(trees);
        return new ModelFile(new Layout(MAPPER.readValue(columns, Columns.class).columns()), trees);
    }

    private record Columns(List<Layout.Column> columns) {}
}
