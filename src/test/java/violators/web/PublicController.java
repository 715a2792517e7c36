package violators.web;

import jp.kasane.worklist.persistence.WorklistMapper;

public record PublicController(WorklistMapper mapper) {}
