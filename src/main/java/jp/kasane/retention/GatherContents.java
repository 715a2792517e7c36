package jp.kasane.retention;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kasane.retention.persistence.RequestMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts what is held beside what was decided on. */
@Component
class GatherContents {

    private final RequestMapper requests;
    private final AssembleDisclosure assemble;

    GatherContents(RequestMapper requests, AssembleDisclosure assemble) {
        this.requests = requests;
        this.assemble = assemble;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public RequestContents of(DisclosureRequest request, boolean leftToOthers) {
        List<DisclosedRecord> held = assemble.of(request);
        Map<String, String> grounds = requests.exclusions(request.id()).stream()
                .collect(Collectors.toMap(Exclusion::record, Exclusion::ground));
        RequestContents contents = new RequestContents(
                request,
                held,
                leftToOthers,
                ContentsSeen.of(request, held),
                ContentsSeen.of(requests.decided(request.id()).stream()
                        .collect(Collectors.toMap(DecidedRecord::record, DecidedRecord::sha256))),
                grounds);
        return contents.needsDecision() ? contents : contents.withoutExcluded();
    }
}
