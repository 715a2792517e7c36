/** Ids, value types, dates and errors that every module speaks. No services, no framework. */
@org.jspecify.annotations.NullMarked
package jp.kasane.shared;
