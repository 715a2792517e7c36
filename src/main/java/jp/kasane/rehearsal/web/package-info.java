/** Pages on which a rehearsal is started, watched and compared. */
@org.jspecify.annotations.NullMarked
package jp.kasane.rehearsal.web;
