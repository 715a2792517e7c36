package jp.kasane.testing.browser;

import com.microsoft.playwright.options.ViewportSize;

/** The screens on which every page must work. */
enum Widths {
    DESK(1280, 800, true),
    PHONE(390, 844, true),
    /** The narrowest: 1280 px at four times the size. Looked at for sideways scrolling only. */
    NARROWEST(320, 640, false);

    final int width;
    final int height;
    final boolean pictured;

    Widths(int width, int height, boolean pictured) {
        this.width = width;
        this.height = height;
        this.pictured = pictured;
    }

    ViewportSize size() {
        return new ViewportSize(width, height);
    }
}
