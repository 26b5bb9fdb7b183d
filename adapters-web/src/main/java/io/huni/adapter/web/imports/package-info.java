/** Files of leads on their way in. */
@NullMarked
package io.huni.adapter.web.imports;

import org.jspecify.annotations.NullMarked;
