package jp.kasane.testing.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Pictures of the pages, in {@code target/screenshots}: of those with something wrong, with {@code kasane.pictures=all}
 * of all. Those of the guides are taken where {@code kasane.screenshots} says, too. They take time, so no others.
 */
final class Pictures {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final String GUIDE = "guide-";
    /** On a picture of the whole page, bars that stick to the window's edge would lie over what is in the middle. */
    private static final String STICKY_IN_PLACE = ".sticky-actions { position: static !important; }";

    private Pictures() {}

    /** Takes the picture if somebody wants it. */
    static void takeWanted(Page page, String name, Widths width) {
        boolean guide = name.startsWith(GUIDE)
                && !System.getProperty("kasane.screenshots", "").isEmpty();
        if (guide || "all".equals(System.getProperty("kasane.pictures"))) {
            take(page, name, width);
        }
    }

    static void take(Page page, String name, Widths width) {
        Path picture = FOLDER.resolve(name + "-" + width.width + ".png");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(picture)
                .setFullPage(true)
                .setStyle(STICKY_IN_PLACE)
                .setAnimations(ScreenshotAnimations.DISABLED));
        String wanted = System.getProperty("kasane.screenshots", "");
        if (name.startsWith(GUIDE) && !wanted.isEmpty()) {
            copy(picture, Path.of(wanted));
        }
    }

    private static void copy(Path picture, Path folder) {
        try {
            Files.createDirectories(folder);
            Files.copy(picture, folder.resolve(picture.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
