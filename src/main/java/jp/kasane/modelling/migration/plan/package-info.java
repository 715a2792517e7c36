/** Rules by which the places of one version of a process correspond to those of another. No Spring, no database. */
@org.jspecify.annotations.NullMarked
package jp.kasane.modelling.migration.plan;
