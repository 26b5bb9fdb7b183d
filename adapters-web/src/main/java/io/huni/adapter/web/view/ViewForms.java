package io.huni.adapter.web.view;

import io.huni.adapter.web.shared.Fields;
import io.huni.application.view.KeepViews;
import io.huni.domain.view.ListName;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** What people send about saved views. */
final class ViewForms {
    private ViewForms() {}

    @Schema(name = "NewView")
    record NewView(
            @Nullable ListName list,
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            maxLength = 60,
                            example = "Sıcak ve atanmamış")
                    @Nullable String name,
            @Schema(maxLength = 4000, example = "status=NEW&sort=-score") @Nullable String search,
            @Nullable Boolean shared) {
        KeepViews.Wishes wishes() {
            return new KeepViews.Wishes(
                    Fields.required("name", name),
                    Optional.ofNullable(search).orElse(""),
                    Boolean.TRUE.equals(shared));
        }

        ListName onList() {
            return list == null ? ListName.LEADS : list;
        }
    }

    @Schema(name = "ViewChange")
    record ViewChange(
            @Schema(maxLength = 60) @Nullable String name,
            @Schema(maxLength = 4000) @Nullable String search,
            @Nullable Boolean shared) {
        KeepViews.Change change() {
            return new KeepViews.Change(
                    Optional.ofNullable(name),
                    Optional.ofNullable(search),
                    Optional.ofNullable(shared));
        }
    }
}
