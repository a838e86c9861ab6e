package dev.tenon.processor.model;

/**
 * A network that another is to be like.
 *
 * @param at where the other names it
 * @param network what it declares, without requirements of its own
 * @param inSource whether it is being compiled too, so that its own mistakes are reported there
 */
public record Reference(Origin at, NetworkDecl network, boolean inSource) {}
