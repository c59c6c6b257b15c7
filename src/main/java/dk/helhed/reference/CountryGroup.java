package dk.helhed.reference;

/**
 * How Statistics Denmark groups countries of origin.
 *
 * <p>Western: the EU member states, Andorra, Iceland, Liechtenstein, Monaco, Norway, San Marino, Switzerland, the Vatican,
 * Canada, the USA, Australia, New Zealand and the United Kingdom. Greenland and the Faroe Islands count as Danish. Source:
 * integrationsbarometer.dk, statistiske definitioner.
 */
public enum CountryGroup {
    DANISH,
    WESTERN,
    NON_WESTERN
}
