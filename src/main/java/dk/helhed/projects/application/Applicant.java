package dk.helhed.projects.application;

/** An effort that money can be applied for, as it is chosen. */
record Applicant(String number, String title) {

    /** Number and title together, as one can be found again by. */
    String label() {
        return number + " " + title;
    }
}
