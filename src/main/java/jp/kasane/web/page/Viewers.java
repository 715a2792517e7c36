package jp.kasane.web.page;

/** Finds who looks at a page. Implemented by {@code identity}, so that {@code web} knows no people. */
public interface Viewers {

    Viewer of(long personId);
}
