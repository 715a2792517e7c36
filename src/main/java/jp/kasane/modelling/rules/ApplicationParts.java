package jp.kasane.modelling.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.council.Flow;
import jp.kasane.council.FlowType;
import jp.kasane.council.Layer;
import jp.kasane.council.SeatRole;
import jp.kasane.engine.DelegateContract;
import jp.kasane.engine.ProcessContract;
import jp.kasane.identity.GlobalRole;
import jp.kasane.web.page.TaskPage;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What models may refer to in the running application. */
@Component
class ApplicationParts implements KnownParts {

    private final ListableBeanFactory beans;
    /** Asked for at every element; the beans do not change. */
    private final SingletonSupplier<Map<String, VariableUse>> delegates = SingletonSupplier.of(this::declared);

    private final List<TaskPage> pages;
    private final List<ProcessContract> contracts;
    private final Councils councils;
    private final int minimumHistoryDays;

    ApplicationParts(
            ListableBeanFactory beans,
            List<TaskPage> pages,
            List<ProcessContract> contracts,
            Councils councils,
            @Value("${kasane.modelling.minimum-history-days:1825}") int minimumHistoryDays) {
        this.beans = beans;
        this.pages = pages;
        this.contracts = contracts;
        this.councils = councils;
        this.minimumHistoryDays = minimumHistoryDays;
    }

    @Override
    public Map<String, VariableUse> delegates() {
        return delegates.obtain();
    }

    private Map<String, VariableUse> declared() {
        Map<String, VariableUse> delegates = new HashMap<>();
        for (String name : beans.getBeanNamesForType(JavaDelegate.class)) {
            DelegateContract contract = beans.findAnnotationOnBean(name, DelegateContract.class);
            delegates.put(
                    name,
                    contract == null
                            ? new VariableUse(Set.of(), Set.of())
                            : new VariableUse(Set.of(contract.reads()), Set.of(contract.writes())));
        }
        return Map.copyOf(delegates);
    }

    @Override
    public Set<String> forms() {
        return pages.stream().map(TaskPage::formKey).collect(Collectors.toSet());
    }

    @Override
    public Roles roles() {
        return new Roles(names(SeatRole.values()), names(GlobalRole.values()));
    }

    @Override
    public List<ProcessContract> contracts() {
        return contracts;
    }

    @Override
    public LadderShape ladder() {
        Map<String, String> layerOfBody = new HashMap<>();
        for (Council council : councils.all()) {
            layerOfBody.put(council.bodyId(), council.layer());
        }
        Set<LadderShape.Way> ways = new HashSet<>();
        for (Flow flow : councils.flows()) {
            String from = layerOfBody.get(flow.from());
            String to = layerOfBody.get(flow.to());
            if (flow.type() == FlowType.ESCALATE && from != null && to != null) {
                ways.add(new LadderShape.Way(from, to));
            }
        }
        Map<String, Integer> rungs = councils.layers().stream().collect(Collectors.toMap(Layer::code, Layer::rung));
        return new LadderShape(councils.escalationProcess(), rungs, ways);
    }

    @Override
    public int minimumHistoryDays() {
        return minimumHistoryDays;
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }
}
