package dk.helhed.browser;

/** Somebody invented, whom the Keycloak of the tests knows. */
enum Employee {
    SANNE("skov", "Sanne Skov"),
    NYNNE("ny", "Nynne Nyansat"),
    GITTE("gaaet", "Gitte Gået"),
    GUNNAR("gaest", "Gunnar Gæst");

    private final String number;
    private final String fullName;

    Employee(String number, String fullName) {
        this.number = number;
        this.fullName = fullName;
    }

    String number() {
        return number;
    }

    String fullName() {
        return fullName;
    }

    /** Types name and password on Keycloak's page, which the visitor has before them. */
    void signIn(Visitor visitor) {
        visitor.page().locator("#username").fill(number);
        visitor.page().locator("#password").fill(Keycloak.PASSWORD);
        visitor.page().locator("#kc-login").click();
    }

    /** Signs in by the municipality's provider and looks at a public page. */
    void comeIn(Visitor visitor, Keycloak keycloak) {
        keycloak.await();
        visitor.open("/log-ind?videre=/om");
        visitor.link("Log ind med kommunens login").click();
        signIn(visitor);
    }
}
