/** What administrators install beside Camunda Modeler: templates for every kind of task, and a starter kit. */
@org.jspecify.annotations.NullMarked
package jp.kasane.modelling.kit;
