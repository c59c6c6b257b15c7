package dk.helhed.opendata.file;

import dk.helhed.tables.Table;

/** The figures of one page in the shapes that its files need. */
interface Document {

    /** What the file is called, without its ending: readable, and safe on every file system. */
    String name();

    /** The figures row by row, for CSV and XLSX. */
    Table table();

    /** What must be known about them, for the second sheet of XLSX. */
    About about();

    /** The figures as a cube, for JSON-stat. */
    Dataset dataset();
}
