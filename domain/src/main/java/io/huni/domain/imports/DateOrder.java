package io.huni.domain.imports;

/** How days are written that do not begin with the year. */
public enum DateOrder {
    DMY,
    MDY,
    YMD
}
