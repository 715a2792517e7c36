/** Tests of the chain. */
package jp.kasane.audit.model;
