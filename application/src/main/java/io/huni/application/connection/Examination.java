package io.huni.application.connection;

import io.huni.application.connection.port.Forms.KnownForm;
import io.huni.application.connection.port.LeadForms.FormSummary;
import io.huni.application.connection.port.MetaAccess.PageState;
import io.huni.application.connection.port.MetaAccess.TokenState;

import java.util.List;
import java.util.Optional;

/** What Meta answered when a connection was tested. */
record Examination(
        Attempt<TokenState> token, Attempt<PageState> page, Attempt<List<FormAnswer>> forms) {
    /**
     * @param reading whether its leads can be read
     * @param known its questions, when they could be asked for
     */
    record FormAnswer(FormSummary form, Attempt<Boolean> reading, Optional<KnownForm> known) {}
}
