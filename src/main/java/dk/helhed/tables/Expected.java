package dk.helhed.tables;

/** What should have stood in a place of a file. Implemented by an enum for each kind of file. */
public interface Expected {

    /** Key of the sentence in the message files. */
    String key();
}
