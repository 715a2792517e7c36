/** Rules of community issues: states, sorting, themes. */
@org.jspecify.annotations.NullMarked
package jp.kasane.systembuilding.model;
