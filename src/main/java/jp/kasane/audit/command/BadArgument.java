package jp.kasane.audit.command;

/** An argument of a command of the log that cannot be understood; the message is the argument. */
final class BadArgument extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    BadArgument(String argument) {
        super(argument);
    }
}
