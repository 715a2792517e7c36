package jp.kasane.privacy.rendition;

/** What the record knows of the people of a case. */
public interface HouseholdRecords {

    Household of(long caseId);
}
