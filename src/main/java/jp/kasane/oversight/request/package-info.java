/** What the access log learns from a request: who, by which office, from where, and what was refused. */
@org.jspecify.annotations.NullMarked
package jp.kasane.oversight.request;
