/** Offers to distributors, their answers and the rules behind them, over HTTP. */
@NullMarked
package io.huni.adapter.web.offer;

import org.jspecify.annotations.NullMarked;
