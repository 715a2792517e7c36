package jp.kasane.council;

import java.util.List;
import jp.kasane.identity.TownNames;
import org.springframework.stereotype.Component;

/** The municipality's name as its profile has it. */
@Component
class ProfileTownNames implements TownNames {

    private final Councils councils;

    ProfileTownNames(Councils councils) {
        this.councils = councils;
    }

    @Override
    public List<String> names() {
        return List.of(councils.municipality().name());
    }
}
