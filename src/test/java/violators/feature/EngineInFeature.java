package violators.feature;

import org.camunda.bpm.engine.RuntimeService;

record EngineInFeature(RuntimeService runtime) {}
