package jp.kasane.web;

/** Finds the person of a proven identity. Implemented by {@code identity}, so that {@code web} knows no accounts. */
public interface ProviderSignIn {

    /**
     * The person who is linked with the identity; its roles and seats now follow the groups.
     *
     * @throws UnknownIdentity when nobody is linked and nobody may be registered, or the account was stopped
     */
    SignedInPerson signIn(ProvenIdentity identity);

    /**
     * Links a signed-in person with an identity, for later sign-ins.
     *
     * @throws UnknownIdentity when the identity belongs to somebody else already
     */
    void link(SignedInPerson person, ProvenIdentity identity);
}
