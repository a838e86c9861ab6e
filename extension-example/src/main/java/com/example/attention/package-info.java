/** A block that Tenon does not have, added from outside. */
@NullMarked
package com.example.attention;

import org.jspecify.annotations.NullMarked;
