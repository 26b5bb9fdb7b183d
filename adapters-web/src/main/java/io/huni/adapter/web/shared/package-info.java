/** What every call shares: who calls, in which language, how a refusal is answered. */
@NullMarked
package io.huni.adapter.web.shared;

import org.jspecify.annotations.NullMarked;
