package jp.kasane.council.profile;

import java.util.List;
import jp.kasane.council.profile.BodyEntry.InstancesEntry;
import jp.kasane.council.profile.ProfileTree.Entry;

/** Council codes that a body stands for. */
final class ProfileCodes {

    private ProfileCodes() {}

    static List<String> of(Entry body) {
        Entry instances = body.child("instances");
        List<String> areas = instances.child("perArea").isPresent()
                ? instances.child("perArea").items().stream().map(Entry::text).toList()
                : null;
        return new InstancesEntry(areas, instances.child("code").text()).codes();
    }
}
