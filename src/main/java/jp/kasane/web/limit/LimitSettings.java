package jp.kasane.web.limit;

import jp.kasane.web.RateLimits.Limit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How many a minute ({@code kasane.limits}); as many may come at once. */
@ConfigurationProperties("kasane.limits")
record LimitSettings(
        @DefaultValue("1200") int signIn,
        @DefaultValue("300") int signInOfAddress,
        @DefaultValue("300") int search,
        @DefaultValue("6000") int searchOfProgram) {

    int of(Limit limit) {
        return switch (limit) {
            case SIGN_IN -> signIn;
            case SIGN_IN_OF_ADDRESS -> signInOfAddress;
            case SEARCH -> search;
            case SEARCH_OF_PROGRAM -> searchOfProgram;
        };
    }
}
