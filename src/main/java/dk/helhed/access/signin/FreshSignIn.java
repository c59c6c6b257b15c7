package dk.helhed.access.signin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks what may be done only with a local account, and only within a quarter of an hour of showing its password or more. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface FreshSignIn {}
