package io.huni.application.ranking;

import io.huni.application.ranking.port.LearnedModel;
import io.huni.application.ranking.port.Learner;
import io.huni.domain.ranking.Examples;
import io.huni.domain.ranking.Factor;
import io.huni.domain.ranking.KnownAtCapture;
import io.huni.domain.ranking.RankingErrorKey;
import io.huni.domain.ranking.Reason;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Learns by counting how often each value went with a conversion: naive Bayes, without a library.
 */
public final class TallyLearner implements Learner {
    private static final String AVERAGE = "average";

    private boolean missing;
    private int learned;

    /** As on a machine on which its library cannot be loaded. */
    void lose() {
        missing = true;
    }

    int learned() {
        return learned;
    }

    @Override
    public Mono<LearnedModel> learn(Examples examples, int[] rows) {
        return Mono.fromSupplier(() -> counted(examples, rows));
    }

    private LearnedModel counted(Examples examples, int[] rows) {
        present();
        learned++;
        Map<String, double[]> counts = new TreeMap<>();
        double average = odds(examples.count(rows).converted(), rows.length);
        for (int row : rows) {
            int won = examples.isConverted(row) ? 1 : 0;
            examples.known(row)
                    .values()
                    .forEach(
                            (factor, value) -> {
                                double[] count =
                                        counts.computeIfAbsent(
                                                key(factor, value), key -> new double[2]);
                                count[0] += won;
                                count[1]++;
                            });
        }
        String lines =
                counts.entrySet().stream()
                        .map(
                                count ->
                                        count.getKey()
                                                + "\t"
                                                + (odds(count.getValue()[0], count.getValue()[1])
                                                        - average))
                        .collect(Collectors.joining("\n"));
        return new LearnedModel(
                (AVERAGE + "\t" + average + "\n" + lines).getBytes(StandardCharsets.UTF_8));
    }

    private static double odds(double won, double all) {
        return Math.log((won + 0.5) / (all - won + 0.5));
    }

    @Override
    public Mono<float[]> margins(LearnedModel model, Examples examples, int[] rows) {
        List<KnownAtCapture> leads = Arrays.stream(rows).mapToObj(examples::known).toList();
        return explain(model, leads).map(TallyLearner::margins);
    }

    private static float[] margins(List<Explained> explained) {
        float[] margins = new float[explained.size()];
        for (int at = 0; at < margins.length; at++) {
            margins[at] = (float) explained.get(at).margin();
        }
        return margins;
    }

    @Override
    public Mono<List<Explained>> explain(LearnedModel model, List<KnownAtCapture> leads) {
        return Mono.fromSupplier(
                () -> {
                    present();
                    Map<String, Double> weights = read(model);
                    return leads.stream().map(lead -> explained(weights, lead)).toList();
                });
    }

    private void present() {
        if (missing) {
            throw new Refused(RankingErrorKey.LIBRARY_MISSING);
        }
    }

    private static Map<String, Double> read(LearnedModel model) {
        Map<String, Double> weights = new HashMap<>();
        for (String line : new String(model.bytes(), StandardCharsets.UTF_8).split("\n")) {
            int tab = line.lastIndexOf('\t');
            weights.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
        }
        return weights;
    }

    private static Explained explained(Map<String, Double> weights, KnownAtCapture lead) {
        double margin = weights.getOrDefault(AVERAGE, 0.0);
        List<Reason> reasons = new ArrayList<>();
        for (Map.Entry<Factor, String> known : lead.values().entrySet()) {
            Double weight = weights.get(key(known.getKey(), known.getValue()));
            if (weight != null) {
                margin += weight;
                reasons.add(new Reason(known.getKey(), known.getValue(), weight));
            }
        }
        return new Explained(margin, reasons);
    }

    private static String key(Factor factor, String value) {
        return factor.kind() + "\u0001" + factor.detail() + "\u0001" + value;
    }
}
