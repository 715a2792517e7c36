package jp.kasane.desk;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kasane.council.Area;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.council.Layer;
import org.springframework.stereotype.Component;

/** Short names of councils, for places where their layer can be seen anyway. */
@Component
public class CouncilNames {

    private final Councils councils;

    CouncilNames(Councils councils) {
        this.councils = councils;
    }

    /** By code: the area's name, or the layer's where the council is the only one in it. */
    public Map<String, String> shortNames() {
        Map<String, String> areas = councils.areas().stream().collect(Collectors.toMap(Area::code, Area::name));
        Map<String, String> layers = layerNames();
        Map<String, Long> inLayer =
                councils.all().stream().collect(Collectors.groupingBy(Council::layer, Collectors.counting()));
        return councils.all().stream().collect(Collectors.toMap(Council::code, each -> {
            if (inLayer.get(each.layer()) == 1) {
                return layers.get(each.layer());
            }
            return areas.getOrDefault(String.valueOf(each.areaCode()), each.name());
        }));
    }

    /** By code: the short name with its layer, e.g. 地区07 地域会議. */
    public Map<String, String> withLayer() {
        Map<String, String> layers = layerNames();
        Map<String, String> names = shortNames();
        return councils.all().stream().collect(Collectors.toMap(Council::code, each -> {
            String name = names.get(each.code());
            String layer = layers.get(each.layer());
            return name.equals(layer) ? name : name + " " + layer;
        }));
    }

    /** By code of the layer. */
    public Map<String, String> layerNames() {
        return councils.layers().stream().collect(Collectors.toMap(Layer::code, Layer::name));
    }

    /** The councils by code. */
    Map<String, Council> byCode() {
        return councils.all().stream().collect(Collectors.toMap(Council::code, Function.identity()));
    }
}
