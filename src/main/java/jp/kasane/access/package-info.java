/** Who may do what: roles, named policies, and the mark that ties every endpoint to its policies. */
@org.jspecify.annotations.NullMarked
package jp.kasane.access;
