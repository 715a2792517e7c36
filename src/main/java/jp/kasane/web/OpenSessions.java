package jp.kasane.web;

import java.util.List;

/** The devices on which people are signed in, on whichever node. What is ended is refused from its next request on. */
public interface OpenSessions {

    /** Last used first. */
    List<OpenSession> of(long personId);

    /** Ends one of them; an unknown key ends nothing. */
    void end(long personId, String key);

    /** Ends all of them, that of this request too. */
    void endAll(long personId);

    /** Ends all of them but that of this request. */
    void endOthers(long personId);
}
