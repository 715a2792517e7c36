package jp.kasane.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts a second Kasane on the same data what to do, instead of a stack trace. */
class DirectoryInUseAnalyzer extends AbstractFailureAnalyzer<DirectoryInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DirectoryInUseException cause) {
        return new FailureAnalysis(
                "データディレクトリ " + cause.directory() + " は別の Kasane が使用中です。",
                "先に動いている Kasane を停止するか、環境変数 KASANE_DATA_DIR で別の場所を指定してください。",
                cause);
    }
}
