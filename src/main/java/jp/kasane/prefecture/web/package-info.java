/** The prefecture's page and its figures for programs. */
@org.jspecify.annotations.NullMarked
package jp.kasane.prefecture.web;
