/** The first start, the organisation and its distributors over HTTP. */
@NullMarked
package io.huni.adapter.web.organisation;

import org.jspecify.annotations.NullMarked;
