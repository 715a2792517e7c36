/** Request bodies: their size, the text they may hold, and how their errors are told. */
@org.jspecify.annotations.NullMarked
package jp.kasane.web.body;
