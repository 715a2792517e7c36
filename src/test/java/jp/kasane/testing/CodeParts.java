package jp.kasane.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.engine.DelegateContract;
import jp.kasane.engine.FormContract;
import jp.kasane.engine.ProcessContract;
import jp.kasane.modelling.rules.KnownParts;
import jp.kasane.modelling.rules.LadderShape;
import jp.kasane.modelling.rules.VariableUse;

/** What models may refer to, as the code declares it, without the application; with any municipality's ladder. */
public record CodeParts(
        LadderShape ladder, Map<String, VariableUse> delegates, List<ProcessContract> contracts, int minimumHistoryDays)
        implements KnownParts {

    /** The four layers of 氷見市. */
    public static final LadderShape HIMI = new LadderShape(
            "CaseEscalationProcess",
            Map.of("AREA", 1, "BLOCK", 2, "CORE", 3, "SYSTEM", 4, "CARE", 0, "TEIREI", 0, "AREA_MEETING", 0),
            Set.of(
                    new LadderShape.Way("AREA", "BLOCK"),
                    new LadderShape.Way("BLOCK", "CORE"),
                    new LadderShape.Way("CORE", "SYSTEM")));

    public static CodeParts of(LadderShape ladder) {
        Map<String, VariableUse> delegates = new HashMap<>();
        CodeContracts.delegates().forEach((name, type) -> {
            DelegateContract contract = type.getAnnotation(DelegateContract.class);
            delegates.put(name, new VariableUse(Set.of(contract.reads()), Set.of(contract.writes())));
        });
        return new CodeParts(ladder, delegates, CodeContracts.processes(), 1825);
    }

    /** The same with one more delegate and one more process. */
    public CodeParts with(String delegate, VariableUse use, ProcessContract process) {
        Map<String, VariableUse> more = new HashMap<>(delegates);
        more.put(delegate, use);
        List<ProcessContract> processes = new ArrayList<>(contracts);
        processes.add(process);
        return new CodeParts(ladder, more, processes, minimumHistoryDays);
    }

    @Override
    public Set<String> forms() {
        return contracts.stream()
                .flatMap(contract -> contract.forms().stream())
                .map(FormContract::formKey)
                .collect(Collectors.toSet());
    }

    @Override
    public Roles roles() {
        return new Roles(
                Set.of("CHAIR", "SECRETARIAT", "CONVENER", "MEMBER", "ADVISER"),
                Set.of("ADMIN", "CSW", "AUDITOR", "PREFECTURE"));
    }
}
