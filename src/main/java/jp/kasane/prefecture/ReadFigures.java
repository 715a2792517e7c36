package jp.kasane.prefecture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.kasane.access.Policy;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.council.Councils;
import jp.kasane.council.Municipality;
import jp.kasane.identity.People;
import jp.kasane.prefecture.model.CountedMunicipality;
import jp.kasane.prefecture.model.Tabulate;
import jp.kasane.prefecture.persistence.FiguresMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.FiscalYear;
import jp.kasane.tenancy.Tenant;
import jp.kasane.tenancy.Tenants;
import org.springframework.stereotype.Service;

/** 県の集計: counts of the municipalities of the caller's prefecture that are served here. Not one record, not one name. */
@Service
public class ReadFigures {

    private final People people;
    private final Councils councils;
    private final Tenants tenants;
    private final FiguresMapper mapper;
    private final AccessLog accessLog;
    private final CurrentTime time;

    ReadFigures(
            People people,
            Councils councils,
            Tenants tenants,
            FiguresMapper mapper,
            AccessLog accessLog,
            CurrentTime time) {
        this.people = people;
        this.councils = councils;
        this.tenants = tenants;
        this.mapper = mapper;
        this.accessLog = accessLog;
        this.time = time;
    }

    /** @throws jp.kasane.shared.ProblemException FORBIDDEN unless the actor reads for the prefecture */
    public Figures of(FiscalYear year, Actor actor) {
        people.require(Policy.READ_FIGURES, actor);
        String prefecture = councils.municipality().prefecture();
        List<CountedMunicipality> counted = new ArrayList<>();
        // each municipality in a transaction of its own: the database shows one at a time
        for (Tenant tenant : tenants.all()) {
            tenants.as(tenant, () -> add(prefecture, year, counted));
        }
        counted.sort(Comparator.comparing(CountedMunicipality::name));
        accessLog.record(actor, Access.view(AccessTarget.list("FIGURES")).because("year=" + year.year()));
        return new Figures(prefecture, year.year(), time.today(), Tabulate.of(counted));
    }

    private boolean add(String prefecture, FiscalYear year, List<CountedMunicipality> counted) {
        Municipality municipality = councils.municipality();
        if (!municipality.prefecture().equals(prefecture)) {
            return false;
        }
        Map<String, String> layers = new LinkedHashMap<>();
        councils.layers().forEach(layer -> layers.put(layer.code(), layer.name()));
        Map<Measure, Map<String, Integer>> own = new HashMap<>();
        mapper.counts(year.start(), year.end(), time.today())
                .forEach(each -> own.computeIfAbsent(Measure.valueOf(each.measure()), measure -> new TreeMap<>())
                        .put(each.code(), each.count()));
        counted.add(new CountedMunicipality(municipality.name(), layers, own));
        return true;
    }
}
