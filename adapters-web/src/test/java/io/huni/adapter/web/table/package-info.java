/** Tables as files, in themselves. */
@NullMarked
package io.huni.adapter.web.table;

import org.jspecify.annotations.NullMarked;
