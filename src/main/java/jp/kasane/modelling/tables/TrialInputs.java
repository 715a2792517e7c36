package jp.kasane.modelling.tables;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;

/** Turns what was typed into values for the engine. */
final class TrialInputs {

    private TrialInputs() {}

    /**
     * @param typed by name; what is missing is a box that was not ticked, or empty
     * @throws ProblemException INVALID, naming the field
     */
    static Map<String, Object> of(List<TrialField> fields, Map<String, String> typed) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        fields.forEach(field -> inputs.put(
                field.name(), value(field, typed.getOrDefault(field.name(), "").strip())));
        return inputs;
    }

    private static Object value(TrialField field, String typed) {
        return switch (field.kind()) {
            case FLAG -> typed.equals("true");
            case NUMBER -> number(field, typed);
            case MOMENT -> moment(field, typed);
            case TEXT -> typed;
        };
    }

    private static Object number(TrialField field, String typed) {
        try {
            BigDecimal number = new BigDecimal(Normalizer.normalize(typed, Normalizer.Form.NFKC));
            if (field.whole()) {
                return number.intValueExact();
            }
            return number.doubleValue();
        } catch (ArithmeticException | NumberFormatException e) {
            throw ProblemException.invalid(field.name(), "modelling.table.trial.number", field.label());
        }
    }

    private static Date moment(TrialField field, String typed) {
        try {
            LocalDateTime moment = typed.contains("T")
                    ? LocalDateTime.parse(typed)
                    : LocalDate.parse(typed).atStartOfDay();
            return Date.from(moment.atZone(CurrentTime.ZONE).toInstant());
        } catch (DateTimeException e) {
            throw ProblemException.invalid(field.name(), "modelling.table.trial.moment", field.label());
        }
    }
}
