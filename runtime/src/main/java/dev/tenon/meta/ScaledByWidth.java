package dev.tenon.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an attribute of a block annotation, an {@code int}, that the {@linkplain dev.tenon.Widths
 * width} of a network multiplies: a number of channels. A block type is given the multiplied
 * number. Zero, which stands for "not given", stays zero.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ScaledByWidth {}
