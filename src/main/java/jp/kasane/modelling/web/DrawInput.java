package jp.kasane.modelling.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kasane.modelling.merging.Choice;
import org.jspecify.annotations.Nullable;

/** What was decided about collisions: the n-th choice belongs to the n-th key. */
final class DrawInput {

    private String title = "";
    private int version;
    private List<String> keys = new ArrayList<>();
    private List<@Nullable Choice> choices = new ArrayList<>();

    Map<String, Choice> decided() {
        Map<String, Choice> decided = new HashMap<>();
        for (int i = 0; i < Math.min(keys.size(), choices.size()); i++) {
            Choice choice = choices.get(i);
            if (choice != null) {
                decided.put(keys.get(i), choice);
            }
        }
        return decided;
    }

    /** Whether the collision was decided so. */
    public boolean chose(String key, String choice) {
        Choice decided = decided().get(key);
        return decided != null && decided.name().equals(choice);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public List<String> getKeys() {
        return keys;
    }

    public void setKeys(List<String> keys) {
        this.keys = keys;
    }

    public List<@Nullable Choice> getChoices() {
        return choices;
    }

    public void setChoices(List<@Nullable Choice> choices) {
        this.choices = choices;
    }
}
