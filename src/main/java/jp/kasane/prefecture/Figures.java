package jp.kasane.prefecture;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A fiscal year of the municipalities of one prefecture in counts.
 *
 * @param fiscalYear the year in which it begins
 * @param on day on which it was counted
 * @param layers names of the layers, by code, as far as a municipality gave one
 */
public record Figures(
        String prefecture, int fiscalYear, LocalDate on, List<FigureTable> tables, Map<String, String> layers) {}
