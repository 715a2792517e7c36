package violators.model;

import org.springframework.stereotype.Component;

@Component
class FrameworkInModel {}
