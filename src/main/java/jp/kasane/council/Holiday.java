package jp.kasane.council;

import java.time.LocalDate;

/** A holiday (国民の祝日・休日). Years to come are projections until the government announces them. */
public record Holiday(LocalDate date, String name) {}
