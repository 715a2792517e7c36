package jp.kasane.modelling.web;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import jp.kasane.modelling.version.ActivationSetting;
import org.jspecify.annotations.Nullable;

/** How drafts become active, as chosen. */
record SettingInput(
        @NotNull(message = "{modelling.page.setting.choose}")
        ActivationSetting.@Nullable Mode activation,

        @NotNull(message = "{modelling.page.setting.choose}")
        ActivationSetting.@Nullable Approval approval,

        @NotNull(message = "{modelling.setting.stale}") @Nullable
        Integer version,

        @Nullable String reason) {

    static SettingInput of(ActivationSetting setting) {
        return new SettingInput(setting.activation(), setting.approval(), setting.version(), null);
    }

    /** For input that kept its rules. */
    ActivationSetting chosen() {
        return new ActivationSetting(
                Objects.requireNonNull(activation), Objects.requireNonNull(approval), Objects.requireNonNull(version));
    }

    String words() {
        return reason == null ? "" : reason;
    }
}
