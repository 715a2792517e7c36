package jp.kasane.systembuilding.model;

/** 仕分け of a candidate. */
public enum Sorting {
    /** 個別. */
    INDIVIDUAL,
    /** 共通: goes before the core council. */
    COMMON,
    /** 統合. */
    MERGED
}
