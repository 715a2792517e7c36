/** The cases file, how simulated people behave, and the report: plain rules without Spring. */
@org.jspecify.annotations.NullMarked
package jp.kasane.rehearsal.model;
