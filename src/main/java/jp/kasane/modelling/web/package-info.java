/** Pages of models and drafts. */
@org.jspecify.annotations.NullMarked
package jp.kasane.modelling.web;
