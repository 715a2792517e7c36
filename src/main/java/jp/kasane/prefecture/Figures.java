package jp.kasane.prefecture;

import java.time.LocalDate;
import java.util.List;

/**
 * A fiscal year of the municipalities of one prefecture in counts.
 *
 * @param fiscalYear the year in which it begins
 * @param on day on which it was counted
 */
public record Figures(String prefecture, int fiscalYear, LocalDate on, List<FigureTable> tables) {}
