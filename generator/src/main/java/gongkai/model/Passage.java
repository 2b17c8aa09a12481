package gongkai.model;

/** A piece of text and the language that it is written in, so that a page can mark foreign ones. */
public record Passage(String text, Language language) {}
