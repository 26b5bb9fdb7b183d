package io.huni.adapter.learning.ranking;

import io.huni.application.ranking.port.Learner.Explained;
import io.huni.domain.ranking.Examples;
import io.huni.domain.ranking.Factor;
import io.huni.domain.ranking.KnownAtCapture;
import io.huni.domain.ranking.Reason;

import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A model that is open; what it holds outside the heap goes with {@link #close}. */
final class Trees implements AutoCloseable {
    private static final int ROUNDS = 300;
    private static final Map<String, Object> PARAMETERS =
            Map.ofEntries(
                    Map.entry("objective", "binary:logistic"),
                    Map.entry("tree_method", "hist"),
                    Map.entry("max_depth", 4),
                    Map.entry("eta", 0.05),
                    Map.entry("subsample", 0.8),
                    Map.entry("colsample_bytree", 0.5),
                    Map.entry("lambda", 2.0),
                    Map.entry("seed", 1),
                    // one thread: nobody who works meanwhile has to wait for the processor
                    Map.entry("nthread", 1),
                    Map.entry("verbosity", 0));

    private final Layout layout;
    private final Booster booster;

    private Trees(Layout layout, Booster booster) {
        this.layout = layout;
        this.booster = booster;
    }

    static Trees grown(Examples examples, int[] rows) throws XGBoostError {
        Layout layout = Layout.of(examples, rows);
        DMatrix matrix = Rows.of(layout, examples, rows).matrix();
        try {
            matrix.setLabel(labels(examples.outcomes(rows)));
            return new Trees(
                    layout, XGBoost.train(matrix, PARAMETERS, ROUNDS, Map.of(), null, null));
        } finally {
            matrix.dispose();
        }
    }

    private static float[] labels(boolean[] outcomes) {
        float[] labels = new float[outcomes.length];
        for (int at = 0; at < labels.length; at++) {
            labels[at] = outcomes[at] ? 1 : 0;
        }
        return labels;
    }

    static Trees of(ModelFile file) throws XGBoostError {
        try {
            Booster booster = XGBoost.loadModel(file.trees());
            booster.setParam("nthread", 1);
            return new Trees(file.layout(), booster);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    ModelFile file() throws XGBoostError {
        return new ModelFile(layout, booster.toByteArray("ubj"));
    }

    float[] margins(Examples examples, int[] rows) throws XGBoostError {
        DMatrix matrix = Rows.of(layout, examples, rows).matrix();
        try {
            float[][] predicted = booster.predict(matrix, true);
            float[] margins = new float[predicted.length];
            for (int row = 0; row < margins.length; row++) {
                margins[row] = predicted[row][0];
            }
            return margins;
        } finally {
            matrix.dispose();
        }
    }

    /** By the Shapley values of the columns, those of a factor added up. */
    List<Explained> explain(List<KnownAtCapture> leads) throws XGBoostError {
        DMatrix matrix = Rows.of(layout, leads).matrix();
        try {
            float[][] parts = booster.predictContrib(matrix, 0);
            List<Explained> explained = new ArrayList<>(leads.size());
            for (int row = 0; row < parts.length; row++) {
                explained.add(explained(leads.get(row), parts[row]));
            }
            return explained;
        } finally {
            matrix.dispose();
        }
    }

    /** The last part is the average of all leads. */
    private Explained explained(KnownAtCapture lead, float[] parts) {
        Map<Factor, Double> weights = new TreeMap<>();
        double margin = parts[parts.length - 1];
        for (int column = 0; column < parts.length - 1; column++) {
            margin += parts[column];
            weights.merge(
                    layout.columns().get(column).factor(), (double) parts[column], Double::sum);
        }
        List<Reason> reasons =
                weights.entrySet().stream()
                        .map(
                                part ->
                                        new Reason(
                                                part.getKey(),
                                                lead.values().getOrDefault(part.getKey(), ""),
                                                part.getValue()))
                        .toList();
        return new Explained(margin, reasons);
    }

    @Override
    public void close() {
        booster.dispose();
    }
}
