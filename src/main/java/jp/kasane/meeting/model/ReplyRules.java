package jp.kasane.meeting.model;

import jp.kasane.meeting.NewReply;
import jp.kasane.meeting.ReplyAnswer;
import jp.kasane.shared.ProblemException;

/** What an answer to an invitation must hold. */
public final class ReplyRules {

    private ReplyRules() {}

    /**
     * @return the answer with blank texts left out
     * @throws ProblemException INVALID for a missing or needless substitute, or a text that is too long
     */
    public static NewReply checked(NewReply reply) {
        boolean substitute = reply.answer() == ReplyAnswer.SUBSTITUTE;
        String name = Texts.optional("substituteName", reply.substituteName(), Texts.SHORT);
        String organisation = Texts.optional("substituteOrganisation", reply.substituteOrganisation(), Texts.SHORT);
        if (substitute && name == null) {
            throw ProblemException.invalid("substituteName", "meeting.reply.substitute-needed");
        }
        if (!substitute && (name != null || organisation != null)) {
            throw ProblemException.invalid("substituteName", "meeting.reply.substitute-needless");
        }
        return new NewReply(reply.answer(), name, organisation, Texts.optional("remark", reply.remark(), Texts.SHORT));
    }
}
