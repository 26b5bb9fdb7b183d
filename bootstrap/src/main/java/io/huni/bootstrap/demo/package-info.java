/** The sample organisation and its stand-in for Meta. */
@NullMarked
package io.huni.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
