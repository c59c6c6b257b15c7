package dk.helhed.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is wanted of whoever asks for an address. On a method of a controller, or on the controller for all its methods. An
 * address without one is answered to nobody.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Door {

    /** Open to everyone, signed in or not. */
    String PUBLIC = "public";

    /** Open to everyone who is signed in, for what is their own. */
    String SIGNED_IN = "signed-in";

    /** The code of the permission, {@link #PUBLIC} or {@link #SIGNED_IN}. */
    String value();

    /** How far the permission must go at the least. What lies within is for the room to filter. */
    Reach reach() default Reach.OWN;
}
