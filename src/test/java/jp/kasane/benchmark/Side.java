package jp.kasane.benchmark;

/** One of those that are compared. */
interface Side {

    String name();

    Tally tally();

    /** Carries so many cases from intake through four layers to their end; each layer meets once for all of them. */
    void carry(int cases);
}
