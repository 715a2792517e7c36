package jp.kasane.indicator;

import java.util.Map;
import java.util.TreeMap;
import jp.kasane.indicator.persistence.IndicatorMapper;
import jp.kasane.indicator.persistence.IndicatorValue;
import jp.kasane.shared.FiscalYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The indicators of the study's chapter 4 (003:5485-5762) that follow from meeting, case and action records alone. An
 * indicator with two measures has the second under its id with {@code -2}. Those that need surveys or budgets are
 * absent rather than guessed.
 */
@Service
public class Indicators {

    private final IndicatorMapper mapper;

    Indicators(IndicatorMapper mapper) {
        this.mapper = mapper;
    }

    /** By id, e.g. {@code IND-3-5-A1}: number of meetings held in the year. */
    @Transactional(readOnly = true)
    public Map<String, Number> of(FiscalYear year) {
        Map<String, Number> values = new TreeMap<>();
        for (IndicatorValue value : mapper.values(year.start(), year.end())) {
            values.put(value.id(), value.value());
        }
        return values;
    }
}
