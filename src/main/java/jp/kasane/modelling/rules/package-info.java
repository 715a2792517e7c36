/** The conventions of Kasane's process models: what keeps them readable, linked to code by name, answerable and harmless. */
@org.jspecify.annotations.NullMarked
package jp.kasane.modelling.rules;
