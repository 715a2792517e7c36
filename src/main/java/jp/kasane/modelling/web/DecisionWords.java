package jp.kasane.modelling.web;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kasane.council.Area;
import jp.kasane.council.Councils;
import jp.kasane.council.Layer;
import jp.kasane.modelling.replay.Verdict;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what decisions answer in words. What it does not know it shows as it is. Templates know it as {@code @words}. */
@Component("words")
class DecisionWords {

    private static final Map<String, String> GROUPS = Map.of("outcome", "outcome", Verdict.REASON, "reason");

    private final MessageSource messages;
    private final Councils councils;

    DecisionWords(MessageSource messages, Councils councils) {
        this.messages = messages;
        this.councils = councils;
    }

    /**
     * @param output name of the output
     * @param value what it answers; empty stands for no answer
     */
    public String value(String output, String value) {
        if (value.isEmpty()) {
            return say("modelling.replay.no-answer");
        }
        String group = GROUPS.getOrDefault(output, "value");
        return said("escalation." + group + "." + value, layerName(value));
    }

    /** The answers of a verdict beside its main one, e.g. 成功事例として共有: はい; without the reason. */
    public String others(Verdict verdict, String headline) {
        return verdict.outputs().entrySet().stream()
                .filter(each ->
                        !each.getKey().equals(headline) && !each.getKey().equals(Verdict.REASON))
                .filter(each -> !String.valueOf(each.getValue()).isEmpty())
                .map(each -> said("modelling.replay.output." + each.getKey(), each.getKey()) + ": "
                        + value(each.getKey(), String.valueOf(each.getValue())))
                .collect(Collectors.joining(say("modelling.replay.and")));
    }

    /** Names of inputs with commas between them, as headings of the table say them. */
    public String inputs(String names) {
        return Arrays.stream(names.split(", "))
                .map(name -> said("escalation.input." + name, name))
                .collect(Collectors.joining(say("modelling.replay.and")));
    }

    /** @param code of a layer; empty stands for none */
    public String layer(String code) {
        return code.isEmpty() ? say("modelling.replay.no-layer") : layerName(code);
    }

    /** @param code of a district; empty stands for none */
    public String area(String code) {
        return code.isEmpty()
                ? say("modelling.replay.no-area")
                : councils.areas().stream()
                        .filter(area -> area.code().equals(code))
                        .map(Area::name)
                        .findFirst()
                        .orElse(code);
    }

    private String layerName(String code) {
        return councils.layers().stream()
                .filter(layer -> layer.code().equals(code))
                .map(Layer::name)
                .findFirst()
                .orElse(code);
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private String said(String key, String otherwise) {
        return String.valueOf(messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale()));
    }
}
