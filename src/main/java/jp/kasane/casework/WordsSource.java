package jp.kasane.casework;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.kasane.privacy.rendition.HouseholdRecords;
import jp.kasane.privacy.rendition.Masks;
import jp.kasane.shared.Subject;

/**
 * Who reads, and what is needed to render texts for them.
 *
 * @param cases behind a record
 * @param sights what the reader may see of cases; absent where nothing
 * @param writers by council and moment; null for now
 * @param ownCouncils whose words are the reader's own
 * @param withheld what stands for a text that is not shown
 */
record WordsSource(
        Function<Subject, Set<Long>> cases,
        Function<Collection<Long>, Map<Long, CaseSight>> sights,
        Writers writers,
        Set<String> ownCouncils,
        List<String> ownAreas,
        HouseholdRecords records,
        Masks masks,
        String withheld) {}
