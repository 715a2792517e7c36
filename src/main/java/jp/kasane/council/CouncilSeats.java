package jp.kasane.council;

/**
 * How the seats of a council stand on a day.
 *
 * @param chairs seats of the chair that somebody holds
 * @param secretariats likewise
 * @param held seats that somebody holds
 * @param vacant seats that nobody holds
 * @param ending terms that end soon
 */
public record CouncilSeats(String councilCode, int chairs, int secretariats, int held, int vacant, int ending) {

    /** Without a chair or a secretariat a council can neither confirm nor record anything. */
    public boolean isIncomplete() {
        return chairs == 0 || secretariats == 0;
    }
}
