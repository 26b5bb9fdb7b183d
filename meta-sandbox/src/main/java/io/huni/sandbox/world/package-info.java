/** What the stand-in knows: pages, forms, leads, tokens, and how it misbehaves. */
@NullMarked
package io.huni.sandbox.world;

import org.jspecify.annotations.NullMarked;
