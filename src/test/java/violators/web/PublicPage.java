package violators.web;

import jp.kasane.web.page.PageController;
import jp.kasane.worklist.persistence.WorklistMapper;

@PageController
public record PublicPage(WorklistMapper mapper) {}
