package jp.kasane.web.idempotency;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.persistence.IdempotencyMapper;
import jp.kasane.web.persistence.KeptAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a request and keeps its answer in one transaction: the change and the memory of it become true together, or
 * neither does. Only success is kept; a refused request may be put right and sent again under the same key.
 */
@Component
class AnswerOnce {

    /** Message key of the refusal of a key that came with other content before. */
    static final String REUSED = "web.idempotency.reused";

    private final IdempotencyMapper answers;
    private final TransactionTemplate transactions;
    private final KeyLocks locks = new KeyLocks();

    AnswerOnce(IdempotencyMapper answers, TransactionTemplate transactions) {
        this.answers = answers;
        this.transactions = transactions;
    }

    /**
     * @param request carries the request out and tells its answer
     * @return the kept answer of an earlier request; null when this one was carried out now
     * @throws ProblemException INVALID when the key was used for another request, CONFLICT when the answer is gone
     */
    @Nullable
    KeptAnswer run(RequestKey key, Supplier<KeptAnswer> request) {
        ReentrantLock lock = locks.take(key);
        try {
            KeptAnswer earlier = inTransaction(key, request);
            if (earlier != null) {
                requireRepeatable(key, earlier);
            }
            return earlier;
        } finally {
            lock.unlock();
        }
    }

    private @Nullable KeptAnswer inTransaction(RequestKey key, Supplier<KeptAnswer> request) {
        return transactions.execute(transaction -> {
            if (answers.take(key.personId(), key.keyHash(), key.requestHash()) == 0) {
                return answers.find(key.personId(), key.keyHash());
            }
            KeptAnswer answer = request.get();
            if (!HttpStatusCode.valueOf(answer.status()).isError()) {
                answers.keep(key.personId(), key.keyHash(), answer);
            } else {
                transaction.setRollbackOnly();
            }
            return null;
        });
    }

    private static void requireRepeatable(RequestKey key, KeptAnswer earlier) {
        if (!key.isSameRequest(earlier.requestHash())) {
            throw ProblemException.invalid("Idempotency-Key", REUSED);
        }
        if (earlier.shownOnce()) {
            throw ProblemException.conflict("web.idempotency.shown-once");
        }
    }
}
