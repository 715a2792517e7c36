package jp.kasane.casework;

/** 緊急度. */
public enum Urgency {
    NORMAL,
    HIGH,
    EMERGENCY
}
