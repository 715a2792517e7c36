/** Pages of auditors. */
@org.jspecify.annotations.NullMarked
package jp.kasane.oversight.web;
