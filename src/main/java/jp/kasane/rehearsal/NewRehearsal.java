package jp.kasane.rehearsal;

/**
 * What somebody wants to rehearse.
 *
 * @param title to tell runs apart
 * @param profile id of a shipped profile
 * @param fiscalYear western year in which it begins
 * @param cases the cases file, UTF-8
 */
public record NewRehearsal(String title, String profile, int fiscalYear, byte[] cases) {}
