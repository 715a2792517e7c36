package jp.kasane.modelling;

import java.util.List;
import java.util.Set;

/** Brings models that the product has beside those in its files; they are treated as shipped ones. */
public interface OwnModels {

    /**
     * @param shipped names of the files that the product ships
     * @return files with other names
     */
    List<ModelFile> files(Set<String> shipped);
}
