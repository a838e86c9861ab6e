package dev.tenon.report.text;

import dev.tenon.report.diagram.Box;

/** A wire between two boxes that are drawn, wherever in the network they are. */
record FlatEdge(Box from, Box to, boolean isShortcut) {}
