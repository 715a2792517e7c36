/** Takes what administrators deploy from Camunda Modeler, in the engine's own words, and keeps it as a draft. */
@org.jspecify.annotations.NullMarked
package jp.kasane.modelling.deploy;
