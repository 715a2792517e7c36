package jp.kasane.council.profile;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts Kasane with an unusable profile what is wrong with which line, instead of a stack trace. */
class ProfileFailureAnalyzer extends AbstractFailureAnalyzer<InvalidProfileException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidProfileException cause) {
        return new FailureAnalysis(cause.getMessage(), "--kasane.profile.validate=FILE で確かめながら直してください。", cause);
    }
}
