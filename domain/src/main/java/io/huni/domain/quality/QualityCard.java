package io.huni.domain.quality;

/** Both dimensions of a lead with their reasons. */
public record QualityCard(DimensionScore interest, DimensionScore fit) {
    /** For who may not know by which criteria it was judged. */
    public QualityCard scoresAlone() {
        return new QualityCard(interest.scoreAlone(), fit.scoreAlone());
    }
}
