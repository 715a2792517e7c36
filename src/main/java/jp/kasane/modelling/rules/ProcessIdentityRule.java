package jp.kasane.modelling.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;

/** One executable process a file, known by its id, used by somebody, whose history is kept long enough. */
final class ProcessIdentityRule implements ModelRule {

    private static final Pattern DAYS = Pattern.compile("(?:P(\\d{1,5})D|(\\d{1,5}))");

    @Override
    public void check(CheckedProcess checked, Findings findings) {
        if (checked.processes().size() != 1) {
            findings.add(
                    RuleCode.PROCESS_COUNT,
                    (String) null,
                    String.valueOf(checked.processes().size()));
        }
        for (Process process : checked.processes()) {
            id(process.getId(), checked, findings);
            if (!process.isExecutable()) {
                findings.add(RuleCode.PROCESS_EXECUTABLE, process);
            }
            history(process, checked, findings);
            if (isUnused(process.getId(), checked)) {
                findings.add(RuleCode.PROCESS_UNUSED, process);
            }
        }
    }

    private static void id(String id, CheckedProcess checked, Findings findings) {
        if (!id.matches("[A-Z][A-Za-z0-9]{0,63}Process")) {
            findings.add(RuleCode.PROCESS_ID_FORM, id);
        }
        String fromFile = checked.file().replaceFirst("\\.[bB][pP][mM][nN]$", "");
        if (fromFile.equals(id)) {
            return;
        }
        boolean known = checked.neighbours().isActive(fromFile);
        findings.add(known ? RuleCode.PROCESS_ID_CHANGED : RuleCode.PROCESS_FILE_NAME, id, fromFile);
    }

    private static void history(Process process, CheckedProcess checked, Findings findings) {
        String stated = process.getCamundaHistoryTimeToLiveString();
        Matcher days = DAYS.matcher(stated == null ? "" : stated);
        int least = checked.parts().minimumHistoryDays();
        if (!days.matches()) {
            findings.add(RuleCode.HISTORY_MISSING, process, String.valueOf(least));
        } else if (Integer.parseInt(days.group(1) == null ? days.group(2) : days.group(1)) < least) {
            findings.add(RuleCode.HISTORY_SHORT, process, stated, String.valueOf(least));
        }
    }

    private static boolean isUnused(String id, CheckedProcess checked) {
        boolean started = id.equals(checked.parts().ladder().process())
                || checked.parts().contracts().stream().anyMatch(contract -> contract.covers(id));
        return !started && checked.neighbours().models().stream().noneMatch(model -> calls(model, id));
    }

    private static boolean calls(BpmnModelInstance model, String id) {
        return model.getModelElementsByType(CallActivity.class).stream()
                .anyMatch(call -> id.equals(call.getCalledElement()));
    }
}
