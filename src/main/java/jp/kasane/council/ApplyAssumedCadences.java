package jp.kasane.council;

import jp.kasane.council.persistence.CadenceMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ApplyAssumedCadences implements AssumedCadences {

    private final CadenceMapper mapper;
    private final StoredCouncils councils;

    ApplyAssumedCadences(CadenceMapper mapper, StoredCouncils councils) {
        this.mapper = mapper;
        this.councils = councils;
    }

    @Override
    @Transactional
    public int apply() {
        int changed = mapper.applyAssumed();
        councils.changed();
        return changed;
    }
}
