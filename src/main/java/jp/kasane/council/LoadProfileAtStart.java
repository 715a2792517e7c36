package jp.kasane.council;

import jp.kasane.council.profile.ProfileFile;
import jp.kasane.council.profile.ProfileReader;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Checks the configured profile at every start and fills an empty database from it, before the web server opens. */
@Component
class LoadProfileAtStart implements SmartInitializingSingleton {

    private final String profile;
    private final ImportProfile importProfile;

    LoadProfileAtStart(@Value("${kasane.profile:himi}") String profile, ImportProfile importProfile) {
        this.profile = profile;
        this.importProfile = importProfile;
    }

    @Override
    public void afterSingletonsInstantiated() {
        importProfile.run(new ProfileReader().read(ProfileFile.find(profile)));
    }
}
