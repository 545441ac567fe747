package org.raworkbench.internal.inspection.profiles;

import java.util.List;

import org.raworkbench.inspection.CardProfile;

/** The profiles that come with the workbench, for programs that run without OSGi services. */
public final class BuiltInProfiles {

    private BuiltInProfiles() {
    }

    public static List<CardProfile> all() {
        return List.of(new PivProfile(), new Pkcs15Profile(), new GidsProfile(), new IdPrimeProfile(),
                new IasEccProfile(), new AuthentIcProfile());
    }
}
