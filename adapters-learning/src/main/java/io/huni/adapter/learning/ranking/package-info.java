/**
 * Learns with XGBoost, gradient-boosted trees (https://xgboost.readthedocs.io/en/release_3.0.0).
 */
@NullMarked
package io.huni.adapter.learning.ranking;

import org.jspecify.annotations.NullMarked;
